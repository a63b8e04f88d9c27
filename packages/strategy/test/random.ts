const { imul } = Math;

/** Random numbers that come again for the same seed (mulberry32). */
export interface Random {
  /** 0 up to, but not including, 1. */
  readonly uniform: () => number;
  /** How many of so many requests have an event of this probability, below 1; some hundreds at most. */
  readonly binomial: (requests: number, share: number) => number;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const binomial = (requests: number, share: number): number => {
    let left = uniform();
    let events = 0;
    let probability = (1 - share) ** requests;
    while (left > probability && events < requests) {
      left -= probability;
      probability *= ((requests - events) * share) / ((events + 1) * (1 - share));
      events++;
    }
    return events;
  };
  return { uniform, binomial };
}
