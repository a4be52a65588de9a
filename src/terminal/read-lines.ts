/**
 * The lines of a byte stream as UTF-8, each as soon as it is there. Only LF and CRLF end a line (a
 * form feed or U+2028 inside a line stays in it), and no line is lost: blank ones count, and so does
 * a last one without an end.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield withoutReturn(begun.join("") + part);
      begun = [];
    }
    if (last !== "") begun.push(last);
  }
  const rest = begun.join("") + decoder.decode();
  if (rest !== "") yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
