/** Loaded before the program: goes wrong in the way that the test's message says. */
process.on("message", (message) => {
  if (message === "reject") void Promise.reject(new Error("a promise nobody waits for"));
  if (message === "throw") {
    setImmediate(() => {
      throw new Error("a callback that fails");
    });
  }
});
