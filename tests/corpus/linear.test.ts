import { foldName, isBodyName } from "../../src/corpus/attribution/names.ts";
import { headWord } from "../../src/corpus/attribution/offices.ts";
import { findQuotations } from "../../src/corpus/attribution/quotations.ts";
import { readSpeech } from "../../src/corpus/attribution/read.ts";
import { readWords } from "../../src/corpus/attribution/words.ts";
import { layOut } from "../../src/corpus/formats/export-text.ts";
import { readCopy } from "../../src/corpus/formats/plain-text.ts";
import { addressesReader, isReported } from "../../src/corpus/furniture/line-rule.ts";
import { furnitureOf } from "../../src/corpus/furniture/line-rules.ts";
import { isCopyright } from "../../src/corpus/furniture/page-parts.ts";
import { readBlocks } from "../../src/corpus/layout/block.ts";
import { readLines } from "../../src/corpus/layout/line.ts";
import {
  comparable,
  endsSentence,
  foldLine,
  plainText,
  withoutQuotes,
  wordsOf,
} from "../../src/corpus/layout/plain-text.ts";
import { readAddress } from "../../src/corpus/metadata/address.ts";
import { isAgencyName } from "../../src/corpus/metadata/agency-names.ts";
import {
  isRankLine,
  readBareByline,
  readByline,
  readRankedByline,
} from "../../src/corpus/metadata/byline.ts";
import {
  dateInAddress,
  partsOfDateLine,
  readDateLine,
} from "../../src/corpus/metadata/date-line.ts";
import { readDateline } from "../../src/corpus/metadata/dateline.ts";
import { outletCase, personCase, withoutTitle } from "../../src/corpus/metadata/name-case.ts";
import { isPersonName, personsIn } from "../../src/corpus/metadata/person-name.ts";
import { readPrintedDate } from "../../src/corpus/metadata/printed-date.ts";
import { readPrintedTime } from "../../src/corpus/metadata/printed-time.ts";
import { readReporterCredit } from "../../src/corpus/metadata/reporter-credit.ts";
import { readSourceLine } from "../../src/corpus/metadata/source-line.ts";
import {
  cleanName,
  isGroupName,
  isMasthead,
  looksLikeOutlet,
} from "../../src/corpus/outlets/outlet-name.ts";
import { isSectionLine } from "../../src/corpus/outlets/section-names.ts";
import { tellingWords } from "../../src/corpus/page/page.ts";
import { readPage } from "../../src/corpus/page/read-page.ts";
import { readLanguage } from "../../src/corpus/select/language.ts";
import { pageKey } from "../../src/corpus/select/page-key.ts";
import { opensWithStarter } from "../../src/corpus/sentences/starters.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";
import { headingLine, unmarked } from "../../src/corpus/web/page-lines.ts";
import { sizeProblem } from "../../src/corpus/web/page-size.ts";
import { readDay } from "../../src/corpus/web/read-day.ts";
import { readSchema } from "../../src/corpus/web/schema-article.ts";
import { isDayLine } from "../../src/corpus/web/shown-lines.ts";
import { siteOfTitle } from "../../src/corpus/web/site-of-title.ts";
import { oneLine, valueWords } from "../../src/corpus/web/words.ts";
import { readTokens } from "../../src/language/nlp.ts";
import { linearTable } from "../support/linear-table.ts";

const whole = (text: string) => [{ start: 0, end: text.length }];

linearTable({
  readLines,
  readBlocks: (text) => readBlocks(text, 0, () => false),
  plainText,
  foldLine,
  comparable,
  wordsOf,
  endsSentence,
  withoutQuotes,
});

linearTable({ furnitureOf, isReported, addressesReader, isCopyright, tellingWords });

linearTable({
  readAddress,
  isAgencyName,
  readByline,
  readBareByline: (text) => readBareByline(text, true),
  readRankedByline,
  isRankLine,
  readDateLine,
  partsOfDateLine,
  dateInAddress,
  readDateline: (text) => readDateline(text, true),
  personCase,
  outletCase,
  withoutTitle,
  isPersonName,
  personsIn,
  readPrintedDate,
  readPrintedTime,
  readReporterCredit,
  readSourceLine,
});

linearTable({ cleanName, isGroupName, isMasthead, looksLikeOutlet, isSectionLine });

linearTable({
  findQuotations: (text) => findQuotations(text, whole(text)),
  readWords: (text) => readWords(text, 0),
  isBodyName,
  foldName,
  headWord,
  opensWithStarter,
});

linearTable({
  layOut: (text) => layOut(text, "Port shut"),
  readCopy,
  oneLine,
  valueWords,
  isDayLine,
  readDay,
  headingLine: (text) => headingLine(text, 1),
  unmarked,
  sizeProblem,
  readSchema: (text) => readSchema([text]),
  siteOfTitle: (text) => siteOfTitle(`${text}Port shut${text}`, "Port shut"),
  pageKey,
});

linearTable(
  {
    readPage: (text) => readPage(text, 0),
    "the reader of an article": (text) => {
      const paragraphs = whole(text);
      const tokens = readTokens(text, paragraphs);
      const sentences = splitSentences(text, paragraphs, tokens);
      readSpeech(text, paragraphs, sentences, tokens);
      readLanguage(text, sentences);
    },
  },
  { size: 1_000 },
);

// Where a text begins as the function wants it to, it goes on to look at the rest.
linearTable(
  { readByline, readBareByline: (text) => readBareByline(text, true) },
  { before: "By " },
);
linearTable({ dateInAddress, readAddress, pageKey }, { before: "https://a.example/" });
linearTable({ readSourceLine }, { before: "Source: " });
linearTable({ valueWords, sizeProblem }, { before: "<p>", behind: "</p>" });
linearTable(
  { readSchema: (text) => readSchema([text]) },
  { before: '{"@type":"NewsArticle","headline":"' },
);
