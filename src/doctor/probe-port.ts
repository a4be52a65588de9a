import { createServer } from "node:net";
import type { HealthConfig } from "../config.ts";
import { codeOf } from "./error-code.ts";

/** What became of an attempt to listen on a port. */
export type PortState =
  | { readonly kind: "free" }
  /** Taken, and a bot like this one answers there. */
  | { readonly kind: "answering" }
  /** It cannot be had; the code is the system's own word. */
  | { readonly kind: "closed"; readonly code: string };

const answerTimeoutMs = 2_000;

/** Opens a port and closes it again; where it is taken, asks whoever is there whether it is a bot. */
export async function probePort(place: HealthConfig): Promise<PortState> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(place.port, place.host, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
    return { kind: "free" };
  } catch (error) {
    const code = codeOf(error);
    return code === "EADDRINUSE" && (await isBotAt(place))
      ? { kind: "answering" }
      : { kind: "closed", code };
  }
}

async function isBotAt({ host, port }: HealthConfig): Promise<boolean> {
  const name = host.includes(":") ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/healthz`, {
      redirect: "manual",
      signal: AbortSignal.timeout(answerTimeoutMs),
    });
    const isAlive = response.status === 200;
    await response.body?.cancel();
    return isAlive;
  } catch {
    return false;
  }
}
