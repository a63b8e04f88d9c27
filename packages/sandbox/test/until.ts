const PATIENCE_MS = 60_000;

/**
 * Resolves with the first value read that satisfies the condition, by default the first that is not false or nothing.
 * Fails after a real minute, with what was asked and the last answer.
 */
export async function until<T>(read: () => Promise<T> | T, satisfied: (value: T) => boolean = Boolean): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const value = await read();
    if (satisfied(value)) return value;
    if (performance.now() > deadline) {
      throw new Error(
        `Not so after ${PATIENCE_MS} ms: ${String(satisfied)} of ${String(read)}; last: ${JSON.stringify(value, null, 2)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
