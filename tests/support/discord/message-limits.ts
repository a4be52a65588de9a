/** What Discord's schemas leave out of its documentation: counts and totals over a whole message. */
const limits = {
  components: 40,
  text: 4_000,
  textBytes: 10_170,
  buttonsPerRow: 5,
  options: 25,
  optionText: 100,
  placeholder: 150,
};
const flags = { componentsV2: 1 << 15 };
const types = { actionRow: 1, button: 2, select: 3, textDisplay: 10 };

/** Every way in which a message would be refused, or could ping somebody; empty for a good one. */
export function messageProblems(body: unknown): readonly string[] {
  const message = fieldsOf(body);
  const components = collectComponents(message.get("components"));
  const texts = components
    .filter((component) => component.get("type") === types.textDisplay)
    .map((component) => String(component.get("content")));
  const text = texts.join("");
  const read = text.replace(codeBlocks, "");
  const customIds = components.flatMap((component) => component.get("custom_id") ?? []);
  const problems: readonly (readonly [boolean, string])[] = [
    [components.length > limits.components, `${components.length} components`],
    [text.length > limits.text, `${text.length} characters of text`],
    [Buffer.byteLength(text) > limits.textBytes, `${Buffer.byteLength(text)} bytes of text`],
    [texts.some((one) => one.trim() === ""), "an empty text"],
    [/\p{Surrogate}/u.test(text), "half a surrogate pair"],
    [new Set(customIds).size < customIds.length, `custom ids twice: ${customIds.join(" ")}`],
    [customIds.some((id) => String(id).length > 100), "a custom id that is too long"],
    [message.has("content") || message.has("embeds"), "content or embeds beside components"],
    [components.length > 0 && !isVersionTwo(message), "components without their flag"],
    [JSON.stringify(message.get("allowed_mentions")) !== '{"parse":[]}', "mentions not shut off"],
    [/<[@#:/ti]|@everyone|@here/u.test(text.replace(ownTimestamp, "")), "a raw mention"],
    [/https?:\/\//u.test(read), "a bare address"],
    [/(?<!\\)\]\(/u.test(read), "a masked link"],
    ...components.map(buttonProblem),
    ...components.map(selectProblem),
  ];
  return problems.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}

/** The dates that the bot itself writes. */
const ownTimestamp = /<t:-?\d+:[Df]>/gu;

/** Where Discord reads nothing: what is there to be copied. */
const codeBlocks = /```\n[^\n]*\n```/gu;

const isVersionTwo = (message: Fields): boolean =>
  (Number(message.get("flags") ?? 0) & flags.componentsV2) !== 0;

function buttonProblem(component: Fields): readonly [boolean, string] {
  const label = String(component.get("label") ?? "");
  const url = String(component.get("url") ?? "");
  const inside = component.get("components");
  const rowLength = Array.isArray(inside) ? inside.length : 0;
  const isButton = component.get("type") === types.button;
  return [
    (isButton && (label.trim() === "" || label.length > 80 || url.length > 512)) ||
      (component.get("type") === types.actionRow && rowLength > limits.buttonsPerRow),
    `a button or row out of bounds: ${label} ${url}`,
  ];
}

/** A select stands alone in its row; what it offers is never empty, never too long and never twice. */
function selectProblem(component: Fields): readonly [boolean, string] {
  const options = component.get("options");
  const offered = Array.isArray(options) ? options.map(fieldsOf) : [];
  const values = offered.map((option) => String(option.get("value")));
  const texts = offered.flatMap((option) => [
    String(option.get("label")),
    String(option.get("value")),
    ...(option.has("description") ? [String(option.get("description"))] : []),
  ]);
  const isWrong =
    offered.length < 1 ||
    offered.length > limits.options ||
    new Set(values).size < values.length ||
    String(component.get("placeholder") ?? "").length > limits.placeholder ||
    texts.some((text) => text.trim() === "" || text.length > limits.optionText) ||
    texts.some((text) => /\p{Surrogate}|\p{Bidi_Control}|\p{Control}/u.test(text));
  return [
    component.get("type") === types.select && isWrong,
    `a select out of bounds: ${texts.join(" | ")}`,
  ];
}

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

/** Components with all that is inside them. */
function collectComponents(value: unknown): readonly Fields[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const component = fieldsOf(item);
    const accessory = component.get("accessory");
    return [
      component,
      ...collectComponents(component.get("components")),
      ...collectComponents(accessory === undefined ? [] : [accessory]),
    ];
  });
}

/** The texts that a message shows, one for each text display. */
export const textsOf = (body: unknown): readonly string[] =>
  collectComponents(fieldsOf(body).get("components"))
    .filter((component) => component.get("type") === types.textDisplay)
    .map((component) => String(component.get("content")));

/** A choice of a message's selects: what it says and what it does. */
export interface SeenChoice {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

/** The choices that a message's selects offer, in order. */
export const choicesOf = (body: unknown): readonly SeenChoice[] =>
  collectComponents(fieldsOf(body).get("components"))
    .filter((component) => component.get("type") === types.select)
    .flatMap((component) => {
      const options = component.get("options");
      return Array.isArray(options) ? options.map(fieldsOf) : [];
    })
    .map((option) => ({
      label: String(option.get("label")),
      description: String(option.get("description") ?? ""),
      value: String(option.get("value")),
    }));

/** A button of a message: what it says and what it does. */
export interface SeenButton {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
}

/** The buttons that a message shows, in order. */
export const buttonsOf = (body: unknown): readonly SeenButton[] =>
  collectComponents(fieldsOf(body).get("components"))
    .filter((component) => component.get("type") === types.button)
    .map((component) => {
      const [customId, url] = [component.get("custom_id"), component.get("url")];
      return {
        label: String(component.get("label")),
        ...(typeof customId === "string" && { customId }),
        ...(typeof url === "string" && { url }),
      };
    });
