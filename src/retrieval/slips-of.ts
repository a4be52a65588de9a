/**
 * Letters that stand in words as they are folded: those of English, and those of other Latin alphabets
 * that are no letter with an accent (Unicode gives them no decomposition), so that folding keeps them.
 */
const latinLetters = "abcdefghijklmnopqrstuvwxyzæøœßðþłđħıŋŧ";

/**
 * Every word from which a typed one is a single slip of the fingers away (see `findSlip`), of those that begin
 * with the same letter: the first letter is seldom mistyped. The letters put in are Latin ones and those
 * that were typed, so of a typed word of n letters there are some 80 n.
 */
export function slipsOf(typed: string): ReadonlySet<string> {
  const letters = [...new Set([...latinLetters, ...typed])];
  const meant = new Set<string>();
  for (let at = 1; at <= typed.length; at += 1) {
    const [before, behind] = [typed.slice(0, at), typed.slice(at + 1)];
    for (const letter of letters) meant.add(before + letter + typed.slice(at));
    if (at === typed.length) break;
    for (const letter of letters) meant.add(before + letter + behind);
    meant.add(before + behind);
    meant.add(before + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2));
  }
  meant.delete(typed);
  return meant;
}
