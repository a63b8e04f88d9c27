/** Ids in ECS's formats, the same for the same seed. */
export interface Ids {
  /** 32 hexadecimal digits, as in a task's ARN. */
  hex(length?: number): string;
  /** 19 digits, as in `ecs-svc/…` and a service revision's ARN. */
  digits(): string;
  /** 21 characters, as in a service deployment's ARN. */
  nano(): string;
  uuid(): string;
  /** As ContinueServiceDeployment takes it. */
  hookId(): string;
  /** The next private address of the sandbox's only subnet. */
  ip(): string;
}

const NANO = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function createIds(seed: number): Ids {
  const random = mulberry32(seed);
  const draw = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  const hex = (length = 32) => draw('0123456789abcdef', length);
  let host = 0;
  return {
    hex,
    digits: () => draw('123456789', 1) + draw('0123456789', 18),
    nano: () => draw(NANO, 21),
    hookId: () => `ecs-pause-${draw(NANO, 43)}`,
    uuid: () => [8, 4, 4, 4, 12].map((length) => hex(length)).join('-'),
    ip: () => {
      // 10.0.0.0 to 10.0.0.3 are reserved in every subnet.
      const address = 4 + (host++ % (256 * 250));
      return `10.0.${Math.floor(address / 250)}.${4 + (address % 250)}`;
    },
  };
}

/** Small generator with a 32-bit state; good enough for ids, not for statistics. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
