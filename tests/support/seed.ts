import fc from "fast-check";

/** Where properties start, so that what a run says of the code hangs on the code alone. */
export const usualSeed = 20_240_424;

// `FUZZ_SEED=7 npm test` tries every property on other inputs.
fc.configureGlobal({ seed: Number(process.env["FUZZ_SEED"] ?? usualSeed) });
