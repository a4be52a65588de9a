import { slice } from "../../src/language/span.ts";
import { splitWords } from "../../src/language/words.ts";
import { findSlip } from "../../src/retrieval/edit-distance.ts";
import { personWords, withoutHonorifics } from "../../src/retrieval/person-names.ts";
import { findAnswerType } from "../../src/retrieval/question/answer-type-asked.ts";
import { findVerb, verbAfter } from "../../src/retrieval/question/asked-verb.ts";
import { findOutlets } from "../../src/retrieval/question/outlets-asked.ts";
import { readQuestion } from "../../src/retrieval/question/read-question.ts";
import { findSpeaker } from "../../src/retrieval/question/speaker-asked.ts";
import { linearTable } from "../support/linear-table.ts";

const outlets = [{ outlet: "The Harbour Post", names: ["The Harbour Post", "Harbour Post"] }];

const nobody = () => false;

linearTable({
  readQuestion: (text) => readQuestion(text, { outlets, isSpeaker: nobody }),
  findOutlets: (text) => findOutlets(splitWords(text), outlets),
  findVerb: (text) => findVerb(splitWords(text), 0),
  verbAfter: (text) => verbAfter(text)(text),
  findSlip: (text) => findSlip(text, `${slice(text, { start: 0, end: text.length - 1 })}x`),
  personWords,
  withoutHonorifics,
});

// `readQuestion` gives these no more words than a question of 300 characters has.
linearTable(
  {
    findSpeaker: (text) => findSpeaker(splitWords(text), text, nobody),
    findAnswerType: (text) => findAnswerType(splitWords(text).map(({ folded }) => folded)),
  },
  { size: 1_000 },
);
