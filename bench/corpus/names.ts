import type { Random } from "./random.ts";
import { createReturning, type Draw } from "./returning.ts";

/** Somebody who is in the news. */
export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly isWoman: boolean;
  /** Such as `harbour minister`. */
  readonly office: string;
}

/** Whoever and whatever news is about; the same ones come back. */
export interface Names {
  readonly person: Draw<Person>;
  /** A town. */
  readonly place: Draw<string>;
  /** A company, an authority, a union, with its place in its name. */
  readonly body: Draw<string>;
}

/** Of people there are the most and of towns the fewest, see `createReturning`. */
const personLaw = { discount: 0.7, strength: 40 };
const placeLaw = { discount: 0.5, strength: 20 };
const bodyLaw = { discount: 0.6, strength: 30 };

/**
 * Names that no list has: surnames and towns are put together from syllables, none twice.
 * @param isWord - true for a word of English, which no name is
 */
export function createNames(isWord: (word: string) => boolean): Names {
  const used = new Set<string>();
  const coin = (random: Random, syllables: number, endings: readonly [string, ...string[]]) => {
    for (let length = syllables; ; length += 1) {
      for (let trial = 0; trial < 20; trial += 1) {
        const name = `${syllablesOf(random, length)}${random.pick(endings)}`;
        if (used.has(name) || isWord(name)) continue;
        used.add(name);
        return name.charAt(0).toUpperCase() + name.slice(1);
      }
    }
  };
  const place = createReturning((random) => coin(random, 1, townEndings), placeLaw);
  return {
    place,
    person: createReturning((random) => {
      const isWoman = random.chance(0.5);
      return {
        given: random.pick(isWoman ? womensNames : mensNames),
        surname: coin(random, 1 + random.below(2), surnameEndings),
        isWoman,
        office: `${random.pick(fields)} ${random.pick(roles)}`,
      };
    }, personLaw),
    body: createReturning((random) => {
      const town = place(random);
      const kind = random.pick(bodyKinds);
      return random.chance(0.2) ? `University of ${town}` : `${town} ${kind}`;
    }, bodyLaw),
  };
}

const syllablesOf = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `${random.pick(onsets)}${random.pick(vowels)}`).join("");

const words = (text: string): readonly [string, ...string[]] => {
  const [first = "", ...others] = text.trim().split(/\s+/u);
  return [first, ...others];
};

const onsets = words(
  "b br c ch d dr f fl g gr h j k kl l m n p pl pr r s sh sk st t th tr v w y z",
);
const vowels = words("a e i o u ai ea ie oo ou au");
const surnameEndings = words(
  "bek bridge dal der dorn fen gard hova kin lan len ler lin mann mar nak ner nova rek ren rov sen ska son tani ter tov vane vic well zar",
);
const townEndings = words(
  "bach berg bury burgh caster dale field ford gate ham haven holm leigh lund mere mouth nav pool port sel stad stead ton vik ville wick worth",
);
const womensNames = words(
  "Alice Amina Anna Carla Clara Daniela Elena Emma Fatima Grace Hannah Helen Ingrid Irene Jane Julia Karen Laura Lucy Maria Marta Mary Miriam Nadia Nina Olga Rachel Rosa Ruth Sarah Sofia Susan Tanya Vera",
);
const mensNames = words(
  "Adam Ahmed Andrew Anton Boris Carlos Daniel David Edward Eric Felix Frank George Henry Ivan Jack James John Joseph Karl Leo Louis Mark Martin Michael Omar Oscar Paul Peter Robert Samuel Simon Thomas Victor",
);
const fields = words(
  "city county defence education energy finance fire fisheries forestry harbour health housing interior justice labour party police railway relief research school sports tourism trade transport union water welfare",
);
const roles = words(
  "chairman chairwoman chief commissioner director economist engineer inspector minister officer secretary spokesman spokeswoman",
);
const bodyKinds = [
  "Harbour Authority",
  "Water Company",
  "City Council",
  "Railway Union",
  "Fire Department",
  "Energy Group",
  "Housing Association",
  "National Bank",
  "Police Department",
  "Teachers Union",
  "Steel Works",
  "Shipping Company",
  "Medical Center",
  "Chamber of Commerce",
] as const;
