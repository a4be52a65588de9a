/** A place where one sentence may end and the next begin: somewhere between two words. */
export interface Place {
  /** What stands before it, without the white space: at most the last 80 characters. */
  readonly before: string;
  /** What stands behind it, without the white space: at most the next 80 characters. */
  readonly after: string;
  /** The white space in between. */
  readonly gap: string;
  /** True where wink-nlp cuts here. */
  readonly isCutByWink: boolean;
}

/**
 * Knowledge of where English sentences end, for one kind of place.
 * @returns `cut` or `join`; undefined where the rule has nothing to say and the next one decides
 */
export type Rule = (place: Place) => "cut" | "join" | undefined;
