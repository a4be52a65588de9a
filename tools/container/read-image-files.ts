import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readDockerIgnore } from "./docker-ignore.ts";
import { readDockerfile } from "./dockerfile.ts";
import { filesOfStage, type StageFiles } from "./image-files.ts";

/**
 * What each stage of a folder's Dockerfile copies, the image's own stage last.
 * @throws ContainerFileError
 */
export async function readImageFiles(folder: string): Promise<readonly StageFiles[]> {
  const isIgnored = readDockerIgnore(await readFile(join(folder, ".dockerignore"), "utf8"));
  const stages = readDockerfile(await readFile(join(folder, "Dockerfile"), "utf8"));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const context = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .filter((file) => !isIgnored(file))
    .sort();
  return stages.map((stage) => filesOfStage(stage, context));
}
