/** What an interaction of a kind that nobody foresaw counts as. */
export const otherKind = "other";

/**
 * Every kind of interaction that a bot with these commands may see, named as the log names them. They
 * are the only kinds that metrics tell apart, so that no name from outside ever becomes a series.
 * @param commandNames - a slash command and one in a menu may share a name
 */
export const interactionKinds = (commandNames: readonly string[]): readonly string[] => [
  ...new Set([
    ...commandNames.flatMap((name) => [`/${name}`, `autocomplete ${name}`]),
    "component",
    otherKind,
  ]),
];
