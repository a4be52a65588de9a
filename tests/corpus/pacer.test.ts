import { expect, it, test } from "vitest";
import { atOnce, createPacer, noPause, type Pieces, paced } from "../../src/corpus/pacer.ts";

/** Work of as many pieces as told, each taking a millisecond of a clock that is turned by hand. */
function work(pieces: number) {
  let clock = 0;
  const done: number[] = [];
  function* start(): Pieces<number> {
    for (let piece = 0; piece < pieces; piece += 1) {
      clock += 1;
      done.push(clock);
      yield;
    }
    return done.length;
  }
  return { now: () => clock, done, start };
}

it("gives others their turn after every slice, and does all of the work", async () => {
  const { now, done, start } = work(20);
  const result = paced(start(), createPacer({ now, longestMs: 5 }));
  const seen: number[] = [];
  while (done.length < 20) {
    seen.push(done.length);
    await new Promise(setImmediate);
  }
  expect(await result).toBe(20);
  const slices = seen.map((count, at) => count - (seen[at - 1] ?? 0));
  expect(Math.max(...slices)).toBeLessThanOrEqual(5);
});

it("shares its slices among all who ask", async () => {
  const [one, other] = [work(10), work(10)];
  const pause = createPacer({ now: () => one.now() + other.now(), longestMs: 5 });
  const results = Promise.all([paced(one.start(), pause), paced(other.start(), pause)]);
  let before = 0;
  while (one.done.length + other.done.length < 20) {
    const now = one.done.length + other.done.length;
    // Whoever waits beside does one piece before it finds the slice over.
    expect(now - before).toBeLessThanOrEqual(6);
    before = now;
    await new Promise(setImmediate);
  }
  expect(await results).toEqual([10, 10]);
});

test("the same comes of work in slices, at once and without a pause", async () => {
  expect(atOnce(work(7).start())).toBe(7);
  expect(await paced(work(7).start(), noPause)).toBe(7);
});

it("passes on what a piece throws", async () => {
  function* fail(): Pieces<void> {
    yield;
    throw new Error("no more");
  }
  await expect(paced(fail(), noPause)).rejects.toThrow("no more");
  expect(() => atOnce(fail())).toThrow("no more");
});
