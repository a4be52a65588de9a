import { clauseOf, nounPhrase, type Source, saying, weekdays } from "./clauses.ts";
import type { Person } from "./names.ts";

/** How an article has named people so far. */
export interface Naming {
  /** Surnames that have been given with their first names. */
  readonly named: Set<string>;
}

/** A sentence, or two, in which somebody of the story speaks, in a shape that newspapers use. */
export function speechOf(source: Source, naming: Naming, words: number): string {
  const { random, story } = source;
  const person = random.pick(story.people);
  const said = random.pick(cues);
  const kind = random.next();
  const reported = () => clauseOf(source, words - 3);
  if (kind < 0.3) {
    const { name, isFirst } = nameOf(person, naming);
    const quote = `“${capital(saying(source, words - 4))},”`;
    return random.chance(0.3) && !isFirst
      ? `${quote} ${said} ${name}.`
      : `${quote} ${name} ${said}.`;
  }
  if (kind < 0.42) {
    const half = Math.max(6, words / 2);
    const { name } = nameOf(person, naming);
    return `“${capital(saying(source, half))},” ${name} ${said}. “${capital(saying(source, half))}.”`;
  }
  if (kind < 0.68) return `${capital(nameOf(person, naming).name)} ${said} that ${reported()}.`;
  if (kind < 0.76) return `${nameOf(person, naming).name} told reporters that ${reported()}.`;
  if (kind < 0.82) return `According to ${nameOf(person, naming).name}, ${reported()}.`;
  if (kind < 0.87) return `The ${person.office} said ${reported()}.`;
  if (kind < 0.92) return `The ${story.body} said in a statement that ${reported()}.`;
  if (kind < 0.96 && naming.named.has(person.surname))
    return `“${capital(saying(source, words - 2))},” ${person.isWoman ? "she" : "he"} said.`;
  const quoted = nounPhrase(source).replace(/^(?:the|an?) /u, "");
  return `${nameOf(person, naming).name} called it “${quoted}” on ${random.pick(weekdays)} and said that ${reported()}.`;
}

/** The first time with first name and office, later the surname alone. */
function nameOf(person: Person, { named }: Naming): { name: string; isFirst: boolean } {
  const isFirst = !named.has(person.surname);
  named.add(person.surname);
  const name = isFirst
    ? `${person.given} ${person.surname}, the ${person.office},`
    : person.surname;
  return { name, isFirst };
}

/** The same with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cues = ["said", "said", "said", "said", "said", "added", "warned", "insisted"] as const;
