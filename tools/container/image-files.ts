import { posix } from "node:path";
import { ContainerFileError } from "./container-file-error.ts";
import type { Instruction, Stage } from "./dockerfile.ts";

/** A file that is copied into an image. */
export interface ImageFile {
  /** Where it lies in the image, from `/`. */
  readonly path: string;
  /** Where it comes from, below the context's folder. */
  readonly source: string;
}

/** What a stage's COPY instructions bring. */
export interface StageFiles {
  /** From the context, in the order of copying. */
  readonly files: readonly ImageFile[];
  /** From other stages or images. */
  readonly fromStages: readonly { readonly stage: string; readonly path: string }[];
}

/**
 * What is copied into a stage.
 * @param context - the files that are sent to be built, relative, with `/`
 * @throws ContainerFileError where something is copied that is not there, or in a way not known here
 */
export function filesOfStage(stage: Stage, context: readonly string[]): StageFiles {
  const files: ImageFile[] = [];
  const fromStages: { stage: string; path: string }[] = [];
  let workdir = "/";
  for (const instruction of stage.instructions) {
    const { name, rest, line } = instruction;
    if (name === "WORKDIR") workdir = posix.resolve(workdir, rest);
    if (name === "ADD") throw new ContainerFileError("Dockerfile", line, "use COPY, not ADD");
    if (name !== "COPY") continue;
    const { from, sources, destination } = readCopy(instruction);
    const target = posix.resolve(workdir, destination);
    if (from !== undefined) fromStages.push({ stage: from, path: target });
    else {
      const isFolder = destination.endsWith("/") || target === workdir || sources.length > 1;
      for (const source of sources) {
        files.push(...copiesOf(source, target, isFolder, context, line));
      }
    }
  }
  return { files, fromStages };
}

interface Copy {
  /** Another stage or image; absent: the context. */
  readonly from?: string;
  readonly sources: readonly string[];
  readonly destination: string;
}

function readCopy({ rest, line }: Instruction): Copy {
  const words = rest.split(" ");
  const paths = words.filter((word) => !word.startsWith("--"));
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const destination = paths.at(-1);
  if (paths.length < 2 || destination === undefined || /[*?[\]"<$]/u.test(rest)) {
    throw new ContainerFileError("Dockerfile", line, "COPY must name its files one by one");
  }
  return { ...(from !== undefined && { from }), sources: paths.slice(0, -1), destination };
}

/** A file is copied under its name, of a folder what is in it. */
function copiesOf(
  source: string,
  target: string,
  isFolder: boolean,
  context: readonly string[],
  line: number,
): readonly ImageFile[] {
  const clean = posix.normalize(source).replace(/^\/+|\/+$/gu, "");
  if (context.includes(clean)) {
    const path = isFolder ? posix.join(target, posix.basename(clean)) : target;
    return [{ path, source: clean }];
  }
  const prefix = clean === "." ? "" : `${clean}/`;
  const inside = context.filter((file) => file.startsWith(prefix));
  if (inside.length === 0) {
    throw new ContainerFileError("Dockerfile", line, `${source} is not there, or is ignored`);
  }
  return inside.map((file) => ({
    path: posix.join(target, file.slice(prefix.length)),
    source: file,
  }));
}
