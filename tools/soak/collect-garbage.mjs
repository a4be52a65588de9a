// Loaded before the bot by the soak: collects garbage when it is told to, and says when it is done.
process.on("message", () => {
  globalThis.gc();
  process.send("collected");
});
process.channel.unref();
