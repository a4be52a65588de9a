import type { Article } from "../../src/corpus/article.ts";
import * as outlets from "../../src/corpus/outlets/unite-outlets.ts";
import { atOnce } from "../../src/corpus/pacer.ts";
import * as duplicates from "../../src/corpus/select/duplicates.ts";
import * as lines from "../../src/corpus/select/repeated-lines.ts";
import * as library from "../../src/library/create-library.ts";
import * as retriever from "../../src/retrieval/retrieve.ts";

// What is done in pieces, done at once and from the beginning, for tests that wait for nothing else.

export const createLibrary = (parts: library.LibraryParts) => atOnce(library.createLibrary(parts));

export const createRetriever = (parts: retriever.RetrieverParts) =>
  atOnce(retriever.createRetriever(parts));

export const uniteOutlets = (articles: readonly Article[], registered: ReadonlySet<string>) =>
  atOnce(outlets.uniteOutlets(articles, registered, outlets.createUnitedMemory()));

export const separateDuplicates = (articles: readonly Article[]) =>
  atOnce(duplicates.separateDuplicates(articles, duplicates.createDuplicateMemory()));

export const dropRepeatedLines = (articles: readonly Article[]) =>
  atOnce(lines.dropRepeatedLines(articles, lines.createLineMemory()));
