/** Words that stand in a byline and name no person: desks, ranks, places of work, days. */
const notNames: ReadonlySet<string> = new Set(
  `newsroom bureau desk staff reporter reporters correspondent correspondents writer writers editor
  editors editorial agency agencies agence newspaper media press news newswire wire team service
  online web digital tv radio television times post herald tribune politics political business
  economics economy sport sports world national international local culture science health home
  opinion analysis video photo photos live exclusive breaking today monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september
  october november december senior chief special our the guest contributor columnist producer
  by with and or from for about more read share comments updated published associated reuters
  policy privacy terms cookie settings contact us latest top stories sign subscribe middle east
  africa asia europe america americas united states kingdom north south west central
  football rugby cricket racing crime court courts health education transport environment features
  digital trainee deputy assistant associate lead paper timings log jump skip view search`.split(
    /\s+/u,
  ),
);

const particles =
  /^(?:al|bin|bint|da|das|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|y|zu|ibn|abu)$/u;

/** True for what can be a person's name: two to five words that start with a capital. */
export function isPersonName(printed: string): boolean {
  const words = printed.split(" ");
  if (words.length < 2 || words.length > 5 || printed.length > 60) return false;
  return words.every(
    (word, at) =>
      (at > 0 && particles.test(word)) ||
      (/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) &&
        !notNames.has(word.toLowerCase().replace(/\.$|['’]s$/u, ""))),
  );
}

/** `court reporter Ann Lee`, `our chief correspondent Ann Lee`. */
const rankBefore =
  /^(?:\p{Ll}+ ){0,3}(?:reporter|correspondent|editor|writer|columnist|producer|journalist) (?=\p{Lu})/u;

/**
 * The persons in a list of names, in order: `Ann Lee in Nairobi, J. P. Roy and Beijing newsroom`
 * gives Ann Lee and J. P. Roy.
 */
export const personsIn = (list: string): readonly string[] => [
  ...new Set(
    list
      .split(/(?:(?<!\s)\s+)?[,;&/]\s*(?:and\s)?|(?<!\s)\s+(?:and|with)\s+/u)
      .map((part) =>
        part
          .replace(/(?<!\s)\s+(?:in|at|for|of|near)\s.*$/iu, "")
          .replace(/^(?:and|with)\s+/u, "")
          .replace(rankBefore, "")
          .trim(),
      )
      .filter(isPersonName),
  ),
];
