/** A Dockerfile or a `.dockerignore` says what cannot be followed. */
export class ContainerFileError extends Error {
  override readonly name = "ContainerFileError";
  /** From 1, as editors count. */
  readonly line: number;
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
    this.line = line;
  }
}
