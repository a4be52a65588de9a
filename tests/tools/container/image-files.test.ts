import { describe, expect, it, test } from "vitest";
import { ContainerFileError } from "../../../tools/container/container-file-error.ts";
import { readDockerfile } from "../../../tools/container/dockerfile.ts";
import { filesOfStage } from "../../../tools/container/image-files.ts";

const context = ["LICENCE", "app.json", "src/a.ts", "src/deep/b.ts"];

/** What the last stage of a Dockerfile copies from the context, as `path < source`. */
function copied(dockerfile: string): readonly string[] {
  const stage = readDockerfile(dockerfile).at(-1);
  if (stage === undefined) return [];
  return filesOfStage(stage, context).files.map(({ path, source }) => `${path} < ${source}`);
}

describe("what a Dockerfile copies", () => {
  it.each([
    { copy: "COPY app.json .", files: ["/app.json < app.json"] },
    { copy: "COPY app.json /etc/settings", files: ["/etc/settings < app.json"] },
    { copy: "COPY app.json /etc/", files: ["/etc/app.json < app.json"] },
    { copy: "WORKDIR /x\nWORKDIR y\nCOPY app.json ./", files: ["/x/y/app.json < app.json"] },
    {
      copy: "WORKDIR /x\ncopy --chown=1:1 ./src/ ./code",
      files: ["/x/code/a.ts < src/a.ts", "/x/code/deep/b.ts < src/deep/b.ts"],
    },
    {
      copy: "COPY LICENCE \\\n  # between\n\n  app.json /x/",
      files: ["/x/LICENCE < LICENCE", "/x/app.json < app.json"],
    },
    { copy: "COPY . /x", files: context.map((file) => `/x/${file} < ${file}`) },
    { copy: "COPY --from=build /out /x", files: [] },
  ])("$copy", ({ copy, files }) => {
    expect(copied(`FROM base\n${copy}\n`)).toEqual(files);
  });

  test("is told stage by stage, the image's own last", () => {
    const stages = readDockerfile(
      "ARG V=1\nFROM --platform=x base AS build\nCOPY app.json .\nFROM base\nCOPY --from=build /out ./in\n",
    );
    expect(stages.map(({ base, name }) => [base, name])).toEqual([
      ["base", "build"],
      ["base", undefined],
    ]);
    const [build, last] = stages.map((stage) => filesOfStage(stage, context));
    expect(build?.files).toHaveLength(1);
    expect(last).toEqual({ files: [], fromStages: [{ stage: "build", path: "/in" }] });
  });

  it.each([
    { line: 2, dockerfile: "FROM base\nCOPY missing.txt ." },
    { line: 3, dockerfile: "FROM base\n\nCOPY *.json ." },
    { line: 2, dockerfile: 'FROM base\nCOPY ["app.json", "."]' },
    { line: 2, dockerfile: "FROM base\nADD app.json ." },
    { line: 2, dockerfile: "FROM base\nCOPY app.json" },
    { line: 1, dockerfile: "COPY app.json ." },
  ])("$dockerfile is refused at line $line", ({ dockerfile, line }) => {
    expect(() => copied(dockerfile)).toThrow(ContainerFileError);
    expect(() => copied(dockerfile)).toThrow(new RegExp(`^Dockerfile:${line}: [^\n]+$`, "u"));
  });
});
