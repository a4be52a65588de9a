import { chmod, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { checkDataFolder } from "../../src/doctor/check-data-folder.ts";
import { probeFolder } from "../../src/doctor/probe-folder.ts";
import { folder } from "../support/folder.ts";

const failing = (code: string) => Object.assign(new Error("system error"), { code });

describe("what is said of the folder for data", () => {
  it.each([
    { code: "EACCES", what: /may not be written$/u },
    { code: "EROFS", what: /read-only/u },
    { code: "ENOSPC", what: /full$/u },
    { code: "ENOTDIR", what: /no folder/u },
    { code: "EIO", what: /EIO/u },
  ])("names $code in words", ({ code, what }) => {
    const finding = checkDataFolder("/data", failing(code));
    expect(finding).toMatchObject({ check: "data-folder", verdict: "bad" });
    expect(finding.what).toMatch(what);
  });
});

describe("the probe", () => {
  test("leaves a folder as it was", async () => {
    const root = await folder({ "kept.jsonl": "kept" });
    await probeFolder(root);
    expect(await readdir(root)).toEqual(["kept.jsonl"]);
  });

  test("removes the folders that it had to make, and none that it found", async () => {
    const root = await folder({ "above/kept.txt": "kept" });
    await probeFolder(join(root, "above", "a", "b"));
    expect(await readdir(join(root, "above"))).toEqual(["kept.txt"]);
    await probeFolder(join(root, "new"));
    expect(await readdir(root)).toEqual(["above"]);
  });

  test("fails where a file stands in the way", async () => {
    const root = await folder({ file: "" });
    await expect(probeFolder(join(root, "file"))).rejects.toMatchObject({ code: "EEXIST" });
    await expect(probeFolder(join(root, "file", "in"))).rejects.toMatchObject({ code: "ENOTDIR" });
    expect((await stat(join(root, "file"))).size).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)("fails where it may not write", async () => {
    const root = await folder();
    await writeFile(join(root, "kept.txt"), "kept");
    await chmod(root, 0o555);
    await expect(probeFolder(root)).rejects.toMatchObject({ code: "EACCES" });
    await chmod(root, 0o755);
  });
});
