const ephemeral = 1 << 6;

/**
 * A message as lines: its texts in Discord's markdown, `[button]`, `[button](address)` and
 * `(choice: what stands small below it)`; first of all whether only the asker sees it.
 */
export function drawMessage(message: unknown): string {
  const { flags, components } = Object(message);
  const isPrivate = (Number(flags) & ephemeral) !== 0;
  return [...(isPrivate ? ["(only you can see this)"] : []), ...draw(components)].join("\n");
}

function draw(components: unknown): readonly string[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: unknown): readonly string[] => {
    const { content, components: inside, options, label, url } = Object(component);
    if (typeof content === "string") return [content, ""];
    if (Array.isArray(options)) return [...options.map(drawChoice), ""];
    if (typeof label === "string") return [`[${label}]${url === undefined ? "" : `(${url})`}`];
    return isRow(component) ? [...draw(inside), ""] : draw(inside);
  });
}

const isRow = (component: unknown): boolean => Object(component).type === 1;

function drawChoice(option: unknown): string {
  const { label, description } = Object(option);
  return `(${label}: ${description})`;
}
