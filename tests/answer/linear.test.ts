import { chooseOutlet } from "../../src/answer/choose-outlet.ts";
import { areOneName } from "../../src/answer/compare/speaker-names.ts";
import { termsOfList } from "../../src/answer/compare/values/term-list.ts";
import { foldName, nearNames } from "../../src/answer/likeness.ts";
import { matchesIn } from "../../src/answer/matches.ts";
import { trimName } from "../../src/answer/verify/claimed-name.ts";
import { isDenial } from "../../src/answer/verify/denial.ts";
import { findQuoted } from "../../src/answer/verify/find-quoted.ts";
import { foldPrinted, plainForm } from "../../src/answer/verify/fold-printed.ts";
import { fullForm } from "../../src/answer/verify/full-forms.ts";
import { gapBefore } from "../../src/answer/verify/gap-before.ts";
import { readMessage } from "../../src/answer/verify/message.ts";
import { isBodyName, isName, nameWords } from "../../src/answer/verify/person-names.ts";
import { hasPronounCue } from "../../src/answer/verify/pronoun-cue.ts";
import { readQuotation } from "../../src/answer/verify/quotation.ts";
import { reasonToRefuse } from "../../src/answer/verify/refuse.ts";
import { linearTable } from "../support/linear-table.ts";

const outlets = [{ outlet: "The Harbour Post", names: ["The Harbour Post", "Harbour Post"] }];

linearTable({
  foldName,
  nearNames: (text) => nearNames(text, ["The Harbour Post", "Bay Bugle"], 3),
  chooseOutlet: (text) => chooseOutlet(text, outlets),
  matchesIn: (text) => matchesIn(text, { start: 0, end: text.length }, new Set(["a", "mayor"])),
});

linearTable({ areOneName: (text) => areOneName(text, `${text} Lee`), termsOfList });

linearTable({
  readMessage,
  findQuoted: (text) => findQuoted(readMessage(text)),
  readQuotation,
  reasonToRefuse: (text) => reasonToRefuse(readQuotation(text)),
  foldPrinted,
  plainForm,
  fullForm,
  trimName,
  isName,
  isBodyName,
  nameWords,
  hasPronounCue,
  isDenial,
  gapBefore,
});
