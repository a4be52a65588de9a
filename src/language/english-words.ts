/**
 * A check for words of general English over a list of words, one a line, in lower case.
 * @param load - gives the list; called on first use, for most questions never ask
 */
export function createEnglishCheck(load: () => string): (folded: string) => boolean {
  let lines: string | undefined;
  return (folded) => {
    lines ??= `\n${load()}\n`;
    return /^[a-z]+$/u.test(folded) && lines.includes(`\n${folded}\n`);
  };
}
