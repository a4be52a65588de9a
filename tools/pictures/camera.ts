import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { PictureError } from "./picture-error.ts";
import { withPalette } from "./png-palette.ts";

/** Where Chromium and Chrome usually are. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Takes pictures of web pages. It has no network: a page must hold all it shows. */
export interface Camera {
  /**
   * A page's message as a PNG of 256 colours at twice the usual density.
   * @param html - a page made by `pageHtml`
   * @param width - of the channel, CSS pixels
   */
  take(html: string, width: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Starts a browser.
 * @param browserPath - Chromium or Chrome; absent: wherever it usually is
 * @throws PictureError where there is none
 */
export async function openCamera(browserPath?: string): Promise<Camera> {
  const executablePath = findBrowser(browserPath);
  const script = await bundleElements();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  return {
    async take(html, width) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        deviceScaleFactor: 2,
        offline: true,
      });
      try {
        await page.setContent(html);
        await page.addScriptTag({ content: script });
        await page.evaluate(untilDrawn);
        return withPalette(await page.locator("discord-messages").screenshot({ type: "png" }));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

function findBrowser(asked: string | undefined): string {
  const places = asked === undefined ? usualPlaces : [asked];
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new PictureError(
    asked === undefined
      ? "there is no Chromium: install it (apt install chromium) or set CHROMIUM to the path of Chromium or Chrome"
      : `CHROMIUM: there is no browser at ${asked}`,
  );
}

const elements = ["discord-messages", "discord-message", "discord-command"];

/** The elements around a message as one script, for a page without a server cannot load modules. */
async function bundleElements(): Promise<string> {
  const contents = elements
    .map((name) => `import "@skyra/discord-components-core/${name}.js";`)
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/** Runs in the page: elements draw themselves a moment after they are defined. */
const untilDrawn = `Promise.all([
  document.fonts.ready,
  ...[...document.querySelectorAll(${JSON.stringify(elements.join(","))})].map((element) => element.updateComplete),
]).then(() => undefined)`;
