/** A value of a JSON file and the place where it stands, for messages. */
export interface Node {
  readonly value: unknown;
  /** Such as `floods/questions.json: questions[3].gold`. */
  readonly place: string;
}

/** The field of an object; an absent field is a node of `undefined`. */
export function field({ value, place }: Node, name: string): Node {
  return { value: entriesOf({ value, place }).get(name), place: `${place}.${name}` };
}

/** The fields of an object in the order of the file. */
export function entries(node: Node): readonly (readonly [name: string, node: Node])[] {
  return [...entriesOf(node)].map(
    ([name, value]) => [name, { value, place: `${node.place}.${name}` }] as const,
  );
}

/** The elements of an array, each read by `read`; none where the field is absent. */
export function list<T>({ value, place }: Node, read: (element: Node) => T): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${place}: write an array here`);
  return value.map((element: unknown, index) =>
    read({ value: element, place: `${place}[${index}]` }),
  );
}

/** A string that is there. */
export function text({ value, place }: Node): string {
  if (typeof value !== "string") throw new TypeError(`${place}: write a string here`);
  return value;
}

/** A string, or null where the file says null or nothing. */
export function textOrNull(node: Node): string | null {
  return node.value === null || node.value === undefined ? null : text(node);
}

/** A whole number from 1. */
export function count({ value, place }: Node): number {
  if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
  throw new TypeError(`${place}: write a whole number from 1 here`);
}

/** True or false; false where it is absent. */
export function flag({ value, place }: Node): boolean {
  if (value === undefined) return false;
  if (typeof value !== "boolean") throw new TypeError(`${place}: write true or false here`);
  return value;
}

/** One of the words allowed. */
export function oneOf<T extends string>(node: Node, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === node.value);
  if (found === undefined) {
    throw new TypeError(`${node.place}: write one of ${allowed.join(", ")} here`);
  }
  return found;
}

function entriesOf({ value, place }: Node): Map<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${place}: write an object here`);
  }
  return new Map<string, unknown>(Object.entries(value));
}
