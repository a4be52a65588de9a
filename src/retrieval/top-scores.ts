/** Keeps the best of many scores. */
export interface TopScores {
  /** What a score must reach to be among the best; `-Infinity` while there are too few. */
  least(): number;
  add(score: number): void;
  /** The same for many at once. @param places - where each stands in `scores` */
  addAll(scores: Float64Array, places: Uint32Array): void;
}

/**
 * A heap with the least of the best at its root.
 * @param limit - how many are kept, 1 or more
 */
export function createTopScores(limit: number): TopScores {
  const heap = new Float64Array(limit);
  let size = 0;
  const at = (place: number): number => heap[place] ?? Number.POSITIVE_INFINITY;
  const rise = (from: number): void => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const [own, above] = [at(place), at(parent)];
      if (above <= own) return;
      heap[parent] = own;
      heap[place] = above;
      place = parent;
    }
  };
  const sink = (): void => {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= size) return;
      const child = left + 1 < size && at(left + 1) < at(left) ? left + 1 : left;
      const [own, below] = [at(place), at(child)];
      if (own <= below) return;
      heap[place] = below;
      heap[child] = own;
      place = child;
    }
  };
  const add = (score: number): void => {
    if (size < limit) {
      heap[size] = score;
      size += 1;
      rise(size - 1);
    } else if (score > at(0)) {
      heap[0] = score;
      sink();
    }
  };
  return {
    least: () => (size < limit ? Number.NEGATIVE_INFINITY : at(0)),
    add,
    addAll: (scores, places) => {
      for (let next = 0; next < places.length; next += 1) {
        const score = scores[places[next] ?? 0] ?? 0;
        if (size < limit || score > at(0)) add(score);
      }
    },
  };
}
