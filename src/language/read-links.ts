/**
 * Tells the terms that a list links with a term; none where it is not in the list.
 * @param list - of each term and the others, one blank apart; entries a comma apart. It is read at the
 *   first question: linking the words themselves would take a tenth of a second at each start
 */
export function readLinks(list: string): (term: string) => readonly string[] {
  let linked: ReadonlyMap<string, readonly string[]> | undefined;
  return (term) => {
    linked ??= new Map(
      list.split(",").map((entry): [string, readonly string[]] => {
        const [first = "", ...others] = entry.split(" ");
        return [first, others];
      }),
    );
    return linked.get(term) ?? [];
  };
}
