import { answersPart } from "./parts/answers.ts";
import { clientsPart } from "./parts/clients.ts";
import { hostilePart } from "./parts/hostile.ts";
import { indexingPart } from "./parts/indexing.ts";
import { memoryPart } from "./parts/memory.ts";
import type { Part } from "./parts/part.ts";
import { profilePart } from "./parts/profile.ts";
import { readingPart } from "./parts/reading.ts";
import { recallPart } from "./parts/recall.ts";
import { reloadPart } from "./parts/reload.ts";
import { startPart } from "./parts/start.ts";
import { sweepPart } from "./parts/sweep.ts";
import { verifyPart } from "./parts/verify.ts";

/** Every part of the benchmark, in the order in which they run and are shown. */
export const parts: readonly Part[] = [
  startPart,
  readingPart,
  indexingPart,
  memoryPart,
  answersPart,
  recallPart,
  sweepPart,
  profilePart,
  verifyPart,
  clientsPart,
  reloadPart,
  hostilePart,
];
