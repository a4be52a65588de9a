/**
 * The container's health check: exit code 0 where the bot answers /healthz, 1 where it does not. Without
 * HEALTH_PORT nothing can be asked, and a process that runs counts as healthy. Plain JavaScript, because it
 * is started every half minute.
 */
const port = process.env["HEALTH_PORT"]?.trim();
const host = process.env["HEALTH_HOST"]?.trim() || "127.0.0.1";
/** What is bound to every address is asked on loopback. */
const everywhere = { "0.0.0.0": "127.0.0.1", "::": "::1" };

if (port) {
  const asked = everywhere[host] ?? host;
  const name = asked.includes(":") ? `[${asked}]` : asked;
  try {
    const { status, body } = await fetch(`http://${name}:${port}/healthz`, {
      signal: AbortSignal.timeout(3_000),
    });
    await body?.cancel();
    if (status !== 200) fail(`/healthz answers ${status}`);
  } catch (error) {
    fail(`/healthz does not answer: ${error.cause?.code ?? error.message}`);
  }
}

/** Docker keeps the line beside the container's state. */
function fail(problem) {
  process.stdout.write(`${problem}\n`);
  process.exitCode = 1;
}
