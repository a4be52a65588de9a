import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from "discord.js";
import { expect, it, test } from "vitest";
import type { Audience } from "../../../src/discord/controls.ts";
import {
  actionButton,
  buttonRows,
  containerMessage,
  linkButton,
  plainMessage,
  selectRow,
  textDisplay,
} from "../../../src/discord/message.ts";
import { componentsHtml } from "../../../tools/pictures/components-html.ts";
import { pageHtml } from "../../../tools/pictures/page.ts";
import { PictureError } from "../../../tools/pictures/picture-error.ts";

const html = (...components: Parameters<typeof containerMessage>[0]): string =>
  componentsHtml(containerMessage(components).components);

test("texts stand in the message's frame in their order", () => {
  expect(html(textDisplay("### Port"), textDisplay("shut"))).toBe(
    '<div class="container"><div class="text"><h3>Port</h3></div>' +
      '<div class="text"><div class="line">shut</div></div></div>',
  );
});

test("only a button that leads out of Discord bears the sign for it", () => {
  const [quiet = "", link = ""] = [
    actionButton("Delete", "a"),
    linkButton("Open", "https://a.example"),
  ].map((button) => html(...buttonRows([button])));
  expect(quiet).not.toContain("<svg");
  expect(link).toContain('<svg class="launch"');
});

test("a select shows what it asks for until something is chosen", () => {
  const options = [{ label: "Bay Bugle", value: "a" }];
  expect(html(...selectRow("a", "Pick an outlet", options))).toContain(
    "<span>Pick an outlet</span>",
  );
  const chosen = options.map((option) => ({ ...option, default: true }));
  expect(html(...selectRow("a", "Pick an outlet", chosen))).toContain(">Bay Bugle</span>");
});

test("a button keeps its colour and shows when it cannot be pressed", () => {
  const row = html({
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, style: ButtonStyle.Danger, label: "Go", custom_id: "a" },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: "No",
        custom_id: "b",
        disabled: true,
      },
    ],
  });
  expect(row).toContain('class="button danger"');
  expect(row).toContain('class="button primary disabled"');
});

test("labels and placeholders are text", () => {
  const label = '<img src=x onerror="a">';
  const drawn = html(
    ...buttonRows([actionButton(label, "a")]),
    ...selectRow("b", label, [{ label, value: "a" }]),
  );
  expect(drawn).not.toContain("<img");
  expect(drawn.match(/&lt;img src=x onerror=&quot;a&quot;&gt;/gu)).toHaveLength(2);
});

it.each<readonly [string, APIMessageTopLevelComponent]>([
  ["a gallery", { type: ComponentType.MediaGallery, items: [] }],
  ["a file", { type: ComponentType.File, file: { url: "attachment://a" } }],
  [
    "a user select",
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.UserSelect, custom_id: "a" }],
    },
  ],
])("says in one line that there is no picture of %s", (_, component) => {
  const draw = () => componentsHtml([component]);
  expect(draw).toThrow(PictureError);
  expect(draw).toThrow(/^no picture of a component of type \d+ \(\w+\)$/u);
});

test("a page says whether only the asker sees the message", () => {
  const page = (audience: Audience) =>
    pageHtml({ message: plainMessage("shut"), command: "ask", audience }, "");
  expect(page("asker")).toMatch(/<discord-message [^>]* ephemeral>/u);
  expect(page("everybody")).not.toContain("ephemeral");
});
