import { setTimeout as sleep } from 'node:timers/promises';

/** Ms. */
const WRITTEN_WITHIN_MS = 10_000;

/** What others should find, and a way back can do without: where it cannot be written, or not soon, it is said, and all else goes on. */
export async function writeDown(write: () => Promise<void>, say: (line: string) => void): Promise<void> {
  const late = new AbortController();
  const tooLate = sleep(WRITTEN_WITHIN_MS, undefined, { signal: late.signal }).then(() => {
    throw new Error(`no answer within ${WRITTEN_WITHIN_MS / 1_000} s`);
  });
  try {
    const written = write();
    written.catch(() => undefined);
    await Promise.race([written, tooLate]);
  } catch (error) {
    say(`Not written down in the tags of the site, for who might have to go on with it: ${(error as Error).message}`);
  } finally {
    late.abort();
    tooLate.catch(() => undefined);
  }
}
