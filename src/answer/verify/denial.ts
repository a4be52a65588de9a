/**
 * True for a verb that says that something is not so (Quirk et al. 1985, §16.31, verbs with negative
 * import), in any form.
 */
export const isDenial = (verb: string): boolean =>
  /^(?:den(?:y|ies|ied|ying)$|disput|refut|reject|rebut|disavow|disclaim)/iu.test(verb);
