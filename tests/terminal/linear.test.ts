import { columnsOf } from "../../src/terminal/columns.ts";
import { jsonText } from "../../src/terminal/json-text.ts";
import { markedText } from "../../src/terminal/marked-text.ts";
import { foldSpace, printable, printableLabel } from "../../src/terminal/printable.ts";
import { takeOptions } from "../../src/terminal/take-options.ts";
import { typedOption } from "../../src/terminal/typed-forms.ts";
import { wrap } from "../../src/terminal/wrap.ts";
import { linearTable } from "../support/linear-table.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

linearTable({
  foldSpace,
  printable,
  printableLabel,
  columnsOf,
  wrap: (text) => wrap(text, 72),
  "wrap to one column": (text) => wrap(text, 1),
  markedText: (text) => markedText(text, whole(text), [{ start: 0, end: text.length - 1 }]),
  "markedText with many marks": (text) =>
    markedText(
      text,
      whole(text),
      Array.from({ length: text.length / 2 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 })),
    ),
  jsonText: (text) => jsonText({ text }),
  takeOptions: (text) =>
    takeOptions(text, { outlets: ["The Harbour Post"], speakers: ["Ana López"] }),
  typedOption: (text) => typedOption("speaker", text),
});
