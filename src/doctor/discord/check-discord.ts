import { bad, type Finding, good, warning } from "../finding.ts";
import type { DiscordAnswer, DiscordQuestions } from "./ask-discord.ts";
import { checkSessions } from "./check-sessions.ts";
import type { DiscordFailure } from "./discord-failure.ts";
import { explainFailure } from "./explain-failure.ts";
import { fieldOf } from "./field-of.ts";

/** Whom to ask, and with which token; without one only whether Discord can be reached. */
export interface DiscordToCheck {
  readonly api: string;
  readonly token?: string;
}

/** Can Discord be reached, does it take the token, and how often may the bot still connect? */
export async function checkDiscord(
  { api, token }: DiscordToCheck,
  questions: DiscordQuestions,
): Promise<readonly Finding[]> {
  const failure = gatewayFailure(await questions.gateway());
  if (failure !== undefined) {
    const { what, advice } = explainFailure(failure, api);
    return token === undefined
      ? [warning("discord", what, `${advice}; the chat in the terminal works without`)]
      : [bad("discord", what, advice)];
  }
  const reached = good("discord", `${api} answers`);
  if (token === undefined) return [reached];
  const self = await questions.self(token);
  if (self.kind === "failed") {
    const { what, advice } = explainFailure(self.failure, api);
    return [reached, bad("discord-token", what, advice)];
  }
  return [
    reached,
    good("discord-token", "Discord takes DISCORD_TOKEN"),
    checkSessions(await questions.sessions(token), api),
  ];
}

/** Whoever answers without a gateway's address is not Discord: a proxy's page, a sign-in. */
function gatewayFailure(answer: DiscordAnswer): DiscordFailure | undefined {
  if (answer.kind === "failed") return answer.failure;
  return typeof fieldOf(answer.body, "url") === "string"
    ? undefined
    : { kind: "foreign", problem: "its answer names no gateway" };
}
