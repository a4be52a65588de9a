import {
  chooseFromSelect,
  type Options,
  pressButton,
  runCommand,
  runMessageCommand,
  typeOption,
} from "../../tests/support/discord/interactions.ts";
import type { LoopbackDiscord } from "../../tests/support/discord/loopback.ts";
import { buttonsOf, choicesOf } from "../../tests/support/discord/message-limits.ts";
import type { SeenRequest } from "../../tests/support/discord/schemas.ts";
import type { Random } from "./random.ts";

/** What members ask of the seeds: things that are there, things that are not, and nonsense. */
const questions = [
  "what did Xi say",
  "what did Wang Yi say about rivalry",
  'who said "profoundly unsuccessful"',
  "when was the suspected balloon shot down",
  "how many Chinese entities are on the export control list",
  "cnn vs reuters on fentanyl",
  "best pizza dough recipe",
  "what did Olaf Scholz say",
  "artificial inteligence",
  "why",
  "x".repeat(300),
] as const;

const quotes = [
  "China's reasonable development rights have been unreasonably suppressed",
  "“We hope the U.S. can look at China’s development in a positive light” — Wang Yi",
  "“We will close every consulate before the end of the month,” Blinken said.",
  "too short",
] as const;

const speakers = ["Xi Jinping", "Antony Blinken", "Wang Yi", "Nobody"] as const;

/** What a member did, and the first answer to it. */
export interface Deed {
  /** The command's name, or `button`, `select`, `autocomplete`. */
  readonly kind: string;
  readonly answered: Promise<SeenRequest>;
}

/** Members of a guild who ask, press and choose, in a mix as on an ordinary day. */
export interface Members {
  /** Somebody does something. */
  act(): Deed;
  /** Keeps a message with its buttons, so that somebody may press them later. */
  remember(message: unknown): void;
}

const mostRemembered = 50;

/** @param people - how many different members there are, 1 or more */
export function createMembers(discord: LoopbackDiscord, random: Random, people: number): Members {
  const messages: unknown[] = [];
  const somebody = () => {
    const userId = `18000000000002${String(Math.floor(random.next() * people)).padStart(5, "0")}`;
    return { userId, askerId: userId };
  };
  const command = (name: string, options: Options): Deed => ({
    kind: `/${name}`,
    answered: runCommand(discord, name, options, somebody()),
  });
  const press = (): Deed => {
    const message = messages[Math.floor(random.next() * messages.length)];
    const ids = buttonsOf(message).flatMap(({ customId }) => customId ?? []);
    const values = choicesOf(message).map(({ value }) => value);
    const [first, ...rest] = random.next() < 0.5 ? ids : values;
    if (first === undefined) return command("help", {});
    const chosen = random.pick([first, ...rest]);
    return ids.includes(chosen)
      ? { kind: "button", answered: pressButton(discord, message, chosen, somebody()) }
      : {
          kind: "select",
          answered: chooseFromSelect(discord, message, chosen, undefined, somebody()),
        };
  };
  const deeds: readonly (readonly [share: number, act: () => Deed])[] = [
    [40, () => command("ask", { question: random.pick(questions) })],
    [15, press],
    [
      15,
      () => ({
        kind: "autocomplete",
        answered: typeOption(discord, "ask", "speaker", random.pick(speakers).slice(0, 3)),
      }),
    ],
    [10, () => command("verify", { quote: random.pick(quotes) })],
    [6, () => command("compare", { question: random.pick(questions) })],
    [6, () => command("quotes", { speaker: random.pick(speakers) })],
    [4, () => command("sources", {})],
    [2, () => command("help", {})],
    [
      2,
      () => ({
        kind: "Check quotes",
        answered: runMessageCommand(discord, "Check quotes", random.pick(quotes), {}, somebody()),
      }),
    ],
  ];
  const total = deeds.reduce((sum, [share]) => sum + share, 0);
  return {
    act() {
      let at = random.next() * total;
      for (const [share, act] of deeds) {
        at -= share;
        if (at < 0) return act();
      }
      return command("privacy", {});
    },
    remember(message) {
      messages.push(message);
      if (messages.length > mostRemembered) messages.shift();
    },
  };
}
