/** An http or https address without a name and password in it, as it was printed. */
export function readAddress(value: string): string | undefined {
  if (value.length > 2_000 || !/^https?:\/\/\S+$/iu.test(value) || !URL.canParse(value))
    return undefined;
  const { username, password } = new URL(value);
  return username === "" && password === "" ? value : undefined;
}
