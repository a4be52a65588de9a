import { termsOfList } from "./term-list.ts";
import type { Token } from "./tokens.ts";

/**
 * Verbs of what mostly befalls somebody or something once; people meet, leave and pay again and again.
 * After frames of FrameNet 1.7: Death, Killing, Catastrophe, Destroying, Attack, Arrest, Verdict,
 * Quitting, Firing, Hiring, Intentionally_create, Being_born, Process_start, Commerce_buy.
 */
const onceVerbs =
  termsOfList(`die kill perish drown murder assassinate shoot execute sink capsize derail crash collide collapse
  explode erupt burst destroy demolish ruin burn bomb rob kidnap abduct hijack steal arrest detain
  capture convict acquit sentence jail resign quit sack dismiss oust retire appoint elect crown
  inaugurate found establish open close shut abolish born marry bury launch begin start end finish buy
  sell acquire sign`);

/** True for a verb of what happens once; "opens at 9" tells a habit. */
export const happensOnce = ({ term, lower }: Token): boolean =>
  onceVerbs.has(term) && !/[^s]s$/u.test(lower);
