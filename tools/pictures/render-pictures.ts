/**
 * Takes the pictures of the documentation (`npm run pictures`): the program answers over the seeds, and
 * what it would send to Discord is drawn by a browser without a network. Fonts are the system's, so
 * another machine's pictures may differ a little.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openNewsroom } from "../../src/open-newsroom.ts";
import { openCamera } from "./camera.ts";
import { pageHtml } from "./page.ts";
import { pictures } from "./pictures.ts";

const directory = "docs/pictures";

try {
  const css = await readFile(join(import.meta.dirname, "picture.css"), "utf8");
  const library = (await openNewsroom({ corpusDir: "seeds" })).current();
  const camera = await openCamera(process.env["CHROMIUM"] || undefined);
  try {
    await mkdir(directory, { recursive: true });
    for (const { file, width, command, audience, payload } of pictures) {
      const message = await payload(library, audience);
      const html = pageHtml({ message, command, audience }, css);
      const png = await camera.take(html, width);
      await writeFile(join(directory, file), png);
      process.stdout.write(`${directory}/${file}: ${Math.ceil(png.length / 1_000)} kB\n`);
    }
  } finally {
    await camera.close();
  }
} catch (error) {
  process.stderr.write(`pictures: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
