/** Small words inside a person's name. */
const particles =
  /^(?:al|bin|bint|da|das|de|del|della|den|der|di|dos|du|ibn|ten|ter|van|von|y|zu)$/u;

/** Numerals and initials, which stay capital: `III`, `J.P.`, `O`. */
const kept = /^(?:I{2,3}|IV|VI{0,3}|(?:\p{Lu}\.)+|\p{Lu})$/u;

/** `O'HARA` → `O'Hara`, `MCKENZIE` → `McKenzie`, `BROWN-REID` → `Brown-Reid`. */
const capitalized = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\p{L}{2}['’])S(?![\p{L}])/gu, "s")
    .replace(/(?<![\p{L}])Mc\p{Ll}(?=\p{Ll}{2})/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);

/** True for letters that are all capitals, `Mc` aside. */
const isCapitals = (name: string): boolean =>
  /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name.replace(/\bM[ac]c?(?=\p{Lu})/gu, ""));

/** A person's name as it is written outside a byline: `HASSAN O. DIRIYE` → `Hassan O. Diriye`. */
export function personCase(printed: string): string {
  if (!isCapitals(printed)) return printed;
  return printed
    .split(" ")
    .map((word, at) => {
      if (kept.test(word)) return word;
      const small = word.toLowerCase();
      return at > 0 && particles.test(small) ? small : capitalized(word);
    })
    .join(" ");
}

/** Honours and orders before a name; an author is known without them. */
const titles =
  /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Br|Bro|Fr|Sr|Rev|Hon|Eng|Engr|Brother|Sister|Father|Professor)\b\.? )+(?=\p{Lu}[^ ]* \p{Lu})/u;

/** A name without the title before it: `Br. Luke Omara` → `Luke Omara`. */
export const withoutTitle = (name: string): string => name.replace(titles, "");

/** Small words of English, and of the languages whose papers have names such as "Diario del Faro". */
const smallWords =
  /^(?:a|and|at|by|for|in|of|on|the|to|da|das|de|del|della|der|des|di|do|dos|du|e|et|la|las|los|und|van|y)$/u;

/** An outlet's name in normal case: `THE PORT GAZETTE` → `The Port Gazette`; `KXRV NEWS` keeps its letters. */
export function outletCase(printed: string): string {
  if (!isCapitals(printed) || !printed.includes(" ")) return printed;
  return printed
    .split(" ")
    .map((word, at) => {
      const small = word.toLowerCase();
      if (at > 0 && smallWords.test(small)) return small;
      const isLetters = word.length <= 4 && !/[AEIOUY]/u.test(word);
      return isLetters || /^(?:FM|AM|TV|UK|US|USA|NZ)$/u.test(word) ? word : capitalized(word);
    })
    .join(" ");
}
