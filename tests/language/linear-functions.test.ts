import { createEnglishCheck } from "../../src/language/english-words.ts";
import { readTokens } from "../../src/language/nlp.ts";
import { trimSpan } from "../../src/language/span.ts";
import { americanSpelling } from "../../src/language/spelling-variants.ts";
import { stem } from "../../src/language/stem.ts";
import { readTerms, termsOfQuestion } from "../../src/language/terms.ts";
import { foldWord, splitWords } from "../../src/language/words.ts";
import { linearTable } from "../support/linear-table.ts";
import { linkTerms } from "../support/link-terms.ts";

const isEnglish = createEnglishCheck(() => "dam\nferry\nstrike");

linearTable({
  splitWords,
  foldWord,
  readTerms,
  termsOfQuestion: (text) => termsOfQuestion(splitWords(text)),
  stem,
  americanSpelling,
  isEnglish,
  linkTerms: (text) => linkTerms([[text, "dam"]]),
  trimSpan: (text) => trimSpan(text, { start: 0, end: text.length }),
});

linearTable(
  { readTokens: (text) => readTokens(text, [{ start: 0, end: text.length }]) },
  { size: 1_000 },
);
