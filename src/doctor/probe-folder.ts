import { randomUUID } from "node:crypto";
import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Bytes of the probe: enough that a full disk is seen. */
const probeSize = 65_536;

/**
 * Writes a file into a folder, and leaves everything as it was: file and folders that were made for it
 * are removed again.
 * @throws the system's error where that cannot be done
 */
export async function probeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  const firstMade = await mkdir(path, { recursive: true });
  const probe = join(path, `.probe-${randomUUID()}`);
  try {
    await writeFile(probe, Buffer.alloc(probeSize), { flag: "wx" });
  } finally {
    await rm(probe, { force: true });
    if (firstMade !== undefined) await removeEmpty(path, firstMade);
  }
}

/** Removes a folder and those above it up to one of them; stops where another program uses it by now. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    const isGone = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isGone || at === last) return;
  }
}
