import { noArticle, notJson, readEntry, tooLarge } from "./export-entries.ts";
import { isTextKey } from "./export-fields.ts";
import { isList, isObject, parseValue, partsOf } from "./export-values.ts";

/** A list or an object with the name of the member that it is. */
export interface NamedList {
  readonly key: string;
  /** Offset of its bracket. */
  readonly open: number;
}

/** The lists of articles in an object that is no article, or in an object inside it. */
export function listsIn(bytes: Uint8Array, top: number): readonly NamedList[] {
  const lists = (containersIn(bytes, top) ?? []).flatMap(({ key, open }) =>
    isList(bytes, open)
      ? [{ key, open }]
      : (containersIn(bytes, open) ?? []).map((inner) => ({
          ...inner,
          key: `${key}.${inner.key}`,
        })),
  );
  return lists.filter(({ open }) => isList(bytes, open) && holdsArticles(bytes, open));
}

/** Where a list of articles stands, it stands among few other members and begins with articles. */
const searched = 1_000;

/** The lists and objects among an object's members; undefined for an article, whatever is in it. */
export function containersIn(bytes: Uint8Array, open: number): readonly NamedList[] | undefined {
  const found: NamedList[] = [];
  for (const part of first(searched, isObject(bytes, open) ? partsOf(bytes, open) : [])) {
    const name = part.key === undefined ? undefined : parseValue(bytes, part.key)?.value;
    if (typeof name !== "string") continue;
    const at = part.kind === "value" ? part.span.start : part.at;
    if (isList(bytes, at) || isObject(bytes, at)) found.push({ key: name.slice(0, 40), open: at });
    else if (isTextKey(name)) return undefined;
  }
  return found;
}

function holdsArticles(bytes: Uint8Array, open: number): boolean {
  for (const part of first(searched, partsOf(bytes, open))) {
    const outcome = part.kind === "value" ? readEntry(bytes, part.span) : undefined;
    if (outcome?.kind === "source") return true;
    if (outcome !== undefined && !tellsNothing.has(outcome.reason)) return true;
  }
  return false;
}

/** Reasons that something else than an article may have as well. */
const tellsNothing: ReadonlySet<string> = new Set([noArticle, notJson, tooLarge]);

/** At most so many values. */
export function* first<T>(most: number, values: Iterable<T>): Generator<T> {
  let count = 0;
  for (const value of values) {
    if (count === most) return;
    count += 1;
    yield value;
  }
}
