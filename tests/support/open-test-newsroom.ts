import type { Newsroom } from "../../src/library/library.ts";
import { openNewsroom } from "../../src/open-newsroom.ts";
import { folder } from "./folder.ts";

/** The real newsroom over a folder of these files, which is gone after the test. */
export const openTestNewsroom = async (
  files: Readonly<Record<string, string>>,
): Promise<Newsroom> => openNewsroom({ corpusDir: await folder(files) });
