import type { Corpora } from "../corpora.ts";
import type { Section } from "../section.ts";
import type { Systems } from "../systems/open-systems.ts";

/** What a part measures with. */
export interface Setting {
  readonly corpora: Corpora;
  readonly systems: Systems;
  /** True: the seeds and a corpus of some thousand passages, few rounds; all parts within a minute. */
  readonly isQuick: boolean;
}

/** One part of the benchmark; each can be run alone. */
export interface Part {
  /** As `--only` names it. */
  readonly name: string;
  run(setting: Setting): Promise<readonly Section[]>;
}

/** Articles of the middle and the large corpus: about 10,000 and 100,000 passages. */
export const sizes = { middle: 1_000, large: 10_000 } as const;

/** Articles of the corpus of a quick run. */
export const quickSize = 150;
