/** What an error may carry beside what it says, and nobody may write down. */
export const SECRET = 'authorization: Bearer hunter2';

/** An error as clients throw it: with the request that failed. */
export function failure(message: string): Error {
  return new Error(message, { cause: { headers: SECRET } });
}
