import { expect, it } from "vitest";
import { article } from "../../support/article.ts";

const typeOf = (body: string, name: string): string | undefined =>
  article({ body }).people.find((one) => one.name.endsWith(name))?.type;

it.each([
  ["Fever Gap, an NGO in Oslo, disagreed. “No,” Fever Gap said.", "Fever Gap"],
  ["“No,” the charity Fever Gap said. Fever Gap left.", "Fever Gap"],
  ["Fever Gap spoke first. Fever Gap, a company in Oslo, said it would pay.", "Fever Gap"],
  ["Interpol said it had been told.", "Interpol"],
  ["The Supreme Port Court met. “No,” the Supreme Port Court said.", "Supreme Port Court"],
])("takes the name in %j for no person's", (body, name) => {
  expect(typeOf(body, name)).toBe("body");
});

it.each([
  ["Ada Obi, an engineer, disagreed. “No,” Ada Obi said.", "Ada Obi"],
  ["Ada Obi lost faith in Jan Berg. “No,” Jan Berg said.", "Jan Berg"],
  ["“No,” Mayor Ola Watch said. Watch left.", "Ola Watch"],
  ["Lena Holt, a furniture maker, said it was over. “No,” Holt said.", "Lena Holt"],
  ["Inti Roca, a former insurer, said it was over. “No,” Roca said.", "Inti Roca"],
  ["They lost faith in Thandi Moyo. “No,” said Thandi Moyo, the mayor.", "Thandi Moyo"],
])("takes the name in %j for a person's", (body, name) => {
  expect(typeOf(body, name)).toBe("person");
});

it("takes a place for nobody", () => {
  const { attributions, people } = article({
    body: "Mayor Ada Obi left. Rain fell in Upper Mara. Upper Mara was dry. “It is over,” she said.",
  });
  expect(people.filter(({ type }) => type === "person")).toHaveLength(1);
  expect(attributions[0]?.speaker).toMatchObject({ name: "Ada Obi" });
});

it("makes no name of a party and whence somebody is", () => {
  const names = article({
    body: "Ada Obi, a Lindi Democrat, and Jan Berg, the Norwegian MEP, left. “No,” Ada Obi said.",
  }).people.map(({ name }) => name);
  expect(names).not.toContain("Lindi Democrat");
  expect(names).not.toContain("Norwegian MEP");
});
