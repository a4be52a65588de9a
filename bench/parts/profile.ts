import { type Profiler, Session } from "node:inspector/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { openNewsroom } from "../../src/open-newsroom.ts";
import type { Row } from "../section.ts";
import { type Part, quickSize, sizes } from "./part.ts";

const [warmUp, asked, rowsShown] = [200, 1_000, 14];

/** Microseconds between two samples. */
const interval = 200;

/** Where the time of an answer goes in the largest corpus: V8's samples by the file that was at work. */
export const profilePart: Part = {
  name: "profile",
  async run({ corpora, isQuick }) {
    const { dir, cacheFile, questions } = await corpora.generated(
      isQuick ? quickSize : sizes.large,
    );
    const library = (await openNewsroom({ corpusDir: dir, cacheFile })).current();
    const ask = async (some: readonly string[]): Promise<void> => {
      for (const question of some) await library.ask(question);
    };
    await ask(questions.natural.slice(0, warmUp));
    const profile = await profiled(() => ask(questions.natural.slice(0, asked)));
    return [
      {
        title: "where an answer's time goes",
        notes: [
          "whole answers to natural questions at the largest corpus, garbage collection beside them",
          "the share of a file is of its own functions, without those that they call",
        ],
        rows: toRows(profile),
      },
    ];
  },
};

async function profiled(run: () => Promise<void>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval });
    await session.post("Profiler.start");
    await run();
    return (await session.post("Profiler.stop")).profile;
  } finally {
    session.disconnect();
  }
}

function toRows({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Row[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const place = places.get(id);
    if (place !== undefined) times.set(place, (times.get(place) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .sort(([, one], [, other]) => other - one)
    .map(([file, time]) => ({ file, "share %": (100 * time) / all }));
  const rest = rows.slice(rowsShown).reduce((sum, row) => sum + row["share %"], 0);
  return [...rows.slice(0, rowsShown), { file: "all others", "share %": rest }];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of ours, a package, or what V8 did itself; undefined while it waited. */
function placeOf({ functionName, url }: Profiler.Profile["nodes"][number]["callFrame"]) {
  if (functionName === "(idle)" || functionName === "(root)") return undefined;
  if (functionName.startsWith("RegExp: ")) return "regular expressions";
  const path = url.startsWith("file:") ? relative(root, fileURLToPath(url)) : url;
  const [, packageName] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path) ?? [];
  if (packageName !== undefined) return packageName;
  if (path.startsWith("src/")) return path;
  return functionName.startsWith("(") ? functionName : "functions of Node and V8";
}
