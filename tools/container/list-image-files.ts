import { stat } from "node:fs/promises";
import { readImageFiles } from "./read-image-files.ts";

/** `npx tsx tools/container/list-image-files.ts`: what the image built here would hold, file by file. */
async function main(): Promise<void> {
  const stages = await readImageFiles(".");
  const { files = [], fromStages = [] } = stages.at(-1) ?? {};
  let bytes = 0;
  for (const { path, source } of files) {
    bytes += (await stat(source)).size;
    process.stdout.write(`${path}\n`);
  }
  for (const { path, stage } of fromStages) process.stdout.write(`${path}/ from ${stage}\n`);
  process.stdout.write(
    `${files.length} files, ${Math.ceil(bytes / 1_024)} KiB, without packages\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
