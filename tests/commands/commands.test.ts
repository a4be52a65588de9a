import { readdir } from "node:fs/promises";
import { expect, it, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { requestProblems } from "../support/discord/schemas.ts";

test("every file is a command in the list, under its own name", async () => {
  const files = (await readdir("commands")).filter((file) => file !== "index.ts");
  const names = commands.map(
    ({ definition }) => `${definition.name.toLowerCase().replaceAll(" ", "-")}.ts`,
  );
  expect(names.sort()).toEqual(files.sort());
});

test("Discord would take all definitions", () => {
  const body: unknown = JSON.parse(JSON.stringify(commands.map(({ definition }) => definition)));
  const request = { method: "PUT", path: "/applications/1/commands", body };
  expect(requestProblems(request)).toEqual([]);
});

it.each(commands)("/$definition.name suggests where its definition says so", (command) => {
  const hasAutocomplete = JSON.stringify(command.definition).includes('"autocomplete":true');
  expect("autocomplete" in command).toBe(hasAutocomplete);
});

test("only reading commands are for everybody", () => {
  const forModerators = commands.filter(
    ({ definition }) => definition.default_member_permissions !== undefined,
  );
  expect(forModerators.map(({ definition }) => definition.name)).toEqual(["reload"]);
  expect(forModerators[0]?.definition.contexts).toEqual([0]);
  expect(forModerators[0]?.definition.integration_types).toEqual([0]);
});
