import type { Answer } from "../answer/answer.ts";
import type { AskOptions } from "../library/library.ts";
import type { ShownSentence } from "./numbered.ts";
import type { PagedList } from "./paged-list.ts";

/** A question that was answered, as it can be put again. */
export interface Asked {
  readonly question: string;
  readonly options: AskOptions;
  readonly answer: Answer;
}

/** What a conversation remembers of what it showed last. */
export interface Memory {
  /** What `[1]`, `[2]` … mean. */
  readonly sentences: readonly ShownSentence[];
  /** What `/why` explains and `/more` asks again; absent: the last reply was to no question. */
  readonly asked?: Asked;
  /** What `/more` goes on with, and the page shown last. */
  readonly listed?: { readonly list: PagedList; readonly page: number };
}

/** What to print, and what to remember from now on; absent: as before. */
export interface Reply {
  readonly lines: readonly string[];
  readonly memory?: Memory;
}
