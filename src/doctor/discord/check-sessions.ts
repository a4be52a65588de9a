import { duration } from "../duration.ts";
import { bad, type Finding, good, warning } from "../finding.ts";
import type { DiscordAnswer } from "./ask-discord.ts";
import { explainFailure } from "./explain-failure.ts";
import { fieldOf } from "./field-of.ts";

/**
 * A bot connects once a start. With fewer left something starts it again and again; Discord resets the
 * token of a bot that uses up its connections.
 */
const fewSessions = 100;

/** How often may the token still connect? */
export function checkSessions(answer: DiscordAnswer, api: string): Finding {
  if (answer.kind === "failed") {
    const { what, advice } = explainFailure(answer.failure, api);
    return bad("discord-sessions", what, advice);
  }
  const limit = fieldOf(answer.body, "session_start_limit");
  const [remaining, total, resetAfterMs] = ["remaining", "total", "reset_after"].map((name) =>
    fieldOf(limit, name),
  );
  if (
    typeof remaining !== "number" ||
    typeof total !== "number" ||
    typeof resetAfterMs !== "number"
  ) {
    return warning(
      "discord-sessions",
      "Discord does not say how often the bot may still connect",
      "try again later; see https://discordstatus.com",
    );
  }
  const what = `${remaining} of ${total} connections left, renewed in ${duration(resetAfterMs)}`;
  if (remaining >= fewSessions) return good("discord-sessions", what);
  return remaining > 0
    ? warning(
        "discord-sessions",
        what,
        "find out what starts the bot again and again: Discord resets the token when they are used up",
      )
    : bad("discord-sessions", what, "stop the bot until then, and find out what restarts it");
}
