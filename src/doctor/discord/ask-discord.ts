import { REST, Routes } from "discord.js";
import { type DiscordFailure, failureOf } from "./discord-failure.ts";

/** What became of a request. */
export type DiscordAnswer =
  | { readonly kind: "answered"; readonly body: unknown }
  | { readonly kind: "failed"; readonly failure: DiscordFailure };

/** What the doctor asks Discord. */
export interface DiscordQuestions {
  /** Where the gateway is; the token is not sent. */
  gateway(): Promise<DiscordAnswer>;
  /** Who the token belongs to. */
  self(token: string): Promise<DiscordAnswer>;
  /** How often the token may still connect. */
  sessions(token: string): Promise<DiscordAnswer>;
}

/** What a Discord is asked with. */
export interface AskingOptions {
  /** REST base, without `/v10` and without a trailing slash. */
  readonly api: string;
  /** How long each answer may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** Asks as the bot would, through discord.js, but each question only once. */
export function askDiscord({ api, timeoutMs }: AskingOptions): DiscordQuestions {
  const rest = new REST({ version: "10", api, retries: 0, rejectOnRateLimit: () => true });
  const ask = async (route: `/${string}`, token?: string): Promise<DiscordAnswer> => {
    if (token !== undefined) rest.setToken(token);
    // The signal, unlike discord.js's own timeout, also ends a body that never does.
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return {
        kind: "answered",
        body: await rest.get(route, { auth: token !== undefined, signal }),
      };
    } catch (error) {
      return { kind: "failed", failure: failureOf(error, timeoutMs) };
    }
  };
  return {
    gateway: () => ask(Routes.gateway()),
    self: (token) => ask(Routes.user(), token),
    sessions: (token) => ask(Routes.gatewayBot(), token),
  };
}
