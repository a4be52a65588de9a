import { isDeepStrictEqual } from "node:util";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  type Schema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import { messageProblems } from "./message-limits.ts";

/** A request that a bot made. */
export interface SeenRequest {
  readonly method: string;
  /** Without the base and the version: `/interactions/1/token/callback`. */
  readonly path: string;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
}

/** Every reason for which Discord would refuse a request's body; empty for a good one. */
export function requestProblems({ method, path, body }: SeenRequest): readonly string[] {
  if (/\/interactions\/\d+\/[^/]+\/callback$/u.test(path)) return callbackProblems(body);
  if (method === "PATCH" && path.includes("/messages/")) {
    return [
      ...schemaProblems(IncomingWebhookUpdateRequestPartialSchema, body),
      ...messageProblems(body),
    ];
  }
  if (method === "POST" && path.startsWith("/webhooks/")) {
    return [...schemaProblems(IncomingWebhookRequestPartialSchema, body), ...messageProblems(body)];
  }
  if (method === "PUT" && path.endsWith("/commands")) {
    return Array.isArray(body) ? body.flatMap(commandProblems) : ["commands are no list"];
  }
  return body === undefined ? [] : [`${method} ${path}: a request without a schema here`];
}

function callbackProblems(body: unknown): readonly string[] {
  const [type, data] = [fieldOf(body, "type"), fieldOf(body, "data")];
  switch (type) {
    case 4:
      return [
        ...schemaProblems(CreateMessageInteractionCallbackRequestSchema, body),
        ...messageProblems(data),
      ];
    case 5: {
      const isBare = [0, 64].some((flags) => isDeepStrictEqual(data, { flags }));
      return [
        ...schemaProblems(CreateMessageInteractionCallbackRequestSchema, body),
        ...(isBare ? [] : ["a deferred answer may carry the ephemeral flag alone"]),
      ];
    }
    case 6:
      return data === undefined ? [] : ["a deferred update carries nothing"];
    case 7:
      return [
        ...schemaProblems(UpdateMessageInteractionCallbackRequestSchema, body),
        ...messageProblems(data),
      ];
    case 8:
      return schemaProblems(ApplicationCommandAutocompleteCallbackRequestSchema, body);
    default:
      return [`callback of type ${String(type)}`];
  }
}

/** The schema wants permissions as a number; Discord's documentation and its answers have a string. */
function commandProblems(command: unknown): readonly string[] {
  const permissions = fieldOf(command, "default_member_permissions");
  return schemaProblems(
    ApplicationCommandUpdateRequestSchema,
    typeof permissions === "string" && typeof command === "object" && command !== null
      ? { ...command, default_member_permissions: Number(permissions) }
      : command,
  );
}

/** A schema drops what it does not know, so what comes out must be what went in. */
function schemaProblems(schema: Schema, sent: unknown): readonly string[] {
  const body = withoutNeedless(sent);
  const { success, data, error } = schema.safeParse(body);
  if (!success) return [error?.message ?? "refused by the schema"];
  return isDeepStrictEqual(data, body)
    ? []
    : [`fields that the schema does not know: ${JSON.stringify(body)}`];
}

/** discord.js adds these to every message; Discord takes them, though not every schema names them. */
const needless: ReadonlySet<string> = new Set(["enforce_nonce", "tts"]);

const withoutNeedless = (sent: unknown): unknown =>
  JSON.parse(JSON.stringify(sent), (key, value) =>
    needless.has(key) && value === false ? undefined : value,
  );

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
