import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNewsroom } from "../src/open-newsroom.ts";
import { loadSet } from "../tests/eval/load.ts";
import { type CorpusArticle, draftCorpus, generatorVersion } from "./corpus/corpus.ts";
import { type CorpusQuestions, draftQuestions } from "./corpus/questions.ts";
import { writeCorpus } from "./corpus/write-corpus.ts";
import { startSystem } from "./systems/start-system.ts";

/** A corpus that is measured on. */
export interface BenchCorpus {
  readonly dir: string;
  /** Readings of all its files. */
  readonly cacheFile: string;
  readonly questions: CorpusQuestions;
}

/** Corpora by size, each prepared once in a run. */
export interface Corpora {
  seeds(): Promise<BenchCorpus>;
  /** The first articles of the generated corpus. */
  generated(articles: number): Promise<BenchCorpus>;
  /** The same in a folder of its own, whose files may be changed; what was changed is back at the next call. */
  copied(articles: number): Promise<BenchCorpus>;
}

const seed = 1;

/** More questions are drafted than any part asks. */
const questionCount = 1_000;

/**
 * Corpora in a folder of the system's temporary one, kept from run to run: the files of a generated
 * corpus by seed, size and version of the generator, with the cache of their readings beside them. A
 * changed reader reads them again.
 * @param tell - told in one line what takes long
 */
export function openCorpora(tell: (line: string) => void): Corpora {
  const root = join(tmpdir(), "verbatim-bench");
  const prepared = new Map<string, Promise<BenchCorpus>>();
  const once = (name: string, prepare: () => Promise<BenchCorpus>): Promise<BenchCorpus> => {
    const corpus = prepared.get(name) ?? prepare();
    prepared.set(name, corpus);
    return corpus;
  };
  const generated = (articles: number): Promise<BenchCorpus> =>
    once(`${articles}`, () => prepareGenerated(root, articles, tell));
  return {
    generated,
    seeds: () => once("seeds", () => prepareSeeds(root)),
    async copied(articles) {
      const corpus = await generated(articles);
      const [dir, cacheFile] = [`${corpus.dir}-copy`, `${corpus.dir}-copy.jsonl`];
      await rm(dir, { recursive: true, force: true });
      await cp(corpus.dir, dir, { recursive: true });
      await cp(corpus.cacheFile, cacheFile);
      return { ...corpus, dir, cacheFile };
    },
  };
}

async function prepareGenerated(
  root: string,
  articles: number,
  tell: (line: string) => void,
): Promise<BenchCorpus> {
  const name = `generator-${generatorVersion}-seed-${seed}-${articles}`;
  const [dir, cacheFile] = [join(root, name), join(root, `${name}.jsonl`)];
  const done = join(root, `${name}.written`);
  if (!existsSync(done)) {
    tell(`writing ${articles.toLocaleString("en")} articles to ${dir}`);
    await rm(dir, { recursive: true, force: true });
    await writeCorpus(dir, seed, articles);
    await writeFile(done, "");
  }
  await borrowReadings(root, cacheFile);
  tell(`reading ${articles.toLocaleString("en")} articles, those that are not known yet`);
  await fillCache({ dir, cacheFile });
  const questions = draftQuestions(seed, firstArticles(articles), questionCount);
  return { dir, cacheFile, questions };
}

async function prepareSeeds(root: string): Promise<BenchCorpus> {
  await mkdir(root, { recursive: true });
  const { corpus: dir, questions } = loadSet("seeds");
  const cacheFile = join(root, "seeds.jsonl");
  await fillCache({ dir, cacheFile });
  const { speakers } = (await openNewsroom({ corpusDir: dir, cacheFile })).current();
  const names = speakers.slice(0, mostNames).map(({ name }) => name);
  return {
    dir,
    cacheFile,
    questions: {
      natural: questions.map(({ question }) => question),
      short: names.flatMap((name) => [`what did ${name} say`, `who is ${name.split(" ").at(-1)}`]),
    },
  };
}

/** So many of those who speak in the seeds are asked for. */
const mostNames = 30;

/** A smaller corpus is a part of a larger one, so that its readings may be known from there. */
async function borrowReadings(root: string, cacheFile: string): Promise<void> {
  if (existsSync(cacheFile)) return;
  const caches = (await readdir(root)).filter((file) => /^generator-.*\.jsonl$/u.test(file));
  const [largest] = caches.sort((a, b) => sizeIn(b) - sizeIn(a));
  if (largest !== undefined) await cp(join(root, largest), cacheFile);
}

const sizeIn = (file: string): number => Number(/-(\d+)\.jsonl$/u.exec(file)?.[1] ?? 0);

async function fillCache({
  dir,
  cacheFile,
}: Pick<BenchCorpus, "dir" | "cacheFile">): Promise<void> {
  await (await startSystem("reading", [dir, cacheFile])).close();
}

function firstArticles(count: number): readonly CorpusArticle[] {
  const articles: CorpusArticle[] = [];
  for (const article of draftCorpus(seed)) {
    if (articles.length === count) break;
    articles.push(article);
  }
  return articles;
}
