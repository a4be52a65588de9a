import { readQuestion, topicText } from "../../src/discord/answer-head.ts";
import { listWithin, weigh } from "../../src/discord/budget.ts";
import { codeBlock } from "../../src/discord/code-block.ts";
import { hashText, parseCustomId } from "../../src/discord/custom-id.ts";
import { foldSpace, unescapeText } from "../../src/discord/escape.ts";
import { suggestNames } from "../../src/discord/name-choices.ts";
import { plainLabel } from "../../src/discord/plain-label.ts";
import { renderLabel, renderSpan } from "../../src/discord/render-text.ts";
import { textFragment } from "../../src/discord/text-fragment.ts";
import { linearTable } from "../support/linear-table.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

linearTable({
  foldSpace,
  unescapeText,
  renderLabel: (text) => renderLabel(text, 900),
  "renderLabel without a cut": (text) => renderLabel(text, Number.POSITIVE_INFINITY),
  "renderSpan with marks": (text) =>
    renderSpan(text, whole(text), [{ start: 1, end: text.length - 1 }], 900),
  textFragment: (text) => textFragment(text, whole(text), "https://a.example/"),
  "textFragment in the middle": (text) =>
    textFragment(text, { start: text.length / 2, end: text.length / 2 + 10 }, "https://a.example/"),
  codeBlock: (text) => codeBlock(text, 900),
  plainLabel: (text) => plainLabel(text, 80),
  weigh,
  listWithin: (text) => listWithin(text.split(" "), ", ", 900),
  suggestNames: (text) => suggestNames(text, ["Ana López", "Tom Marsh", text]),
  topicText,
  readQuestion: (text) => readQuestion(`### ${text}`),
  parseCustomId,
  hashText,
});
