/**
 * True for a word that tells nothing about what a text is about.
 * @param folded - as `foldWord` gives it, so "don't" is `dont`
 */
export const isStopWord = (folded: string): boolean => stopWords.has(folded);

/**
 * The English stop words of Snowball (Porter, snowballstem.org/algorithms/english/stop.txt), folded,
 * with the modal verbs and quantifiers that its comments name as candidates.
 */
const stopWords: ReadonlySet<string> = new Set(
  `i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
  hers herself it its itself they them their theirs themselves what which who whom whose this that these
  those am is are was were be been being have has had having do does did doing would should could ought
  can will shall may might must im youre hes shes theyre ive youve weve theyve id youd hed shed wed theyd
  ill youll hell shell theyll isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt
  shant shouldnt cant cannot couldnt mustnt lets thats whos whats heres theres whens wheres whys hows a an
  the and but if or because as until while of at by for with about against between into through during
  before after above below to from up down in out on off over under again further then once here there
  when where why how all any both each few more most other some such no nor not only own same so than too
  very just also yet still even ever upon per via within without among toward since though although
  whether either neither else rather quite much many lot lots every another etc s t d ll m re ve`.split(
    /\s+/u,
  ),
);
