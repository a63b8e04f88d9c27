/** What an error may carry beside what it says, and nobody may write down. */
export const SECRET = 'authorization: Bearer hunter2';

/** The request that failed, as clients put it into their errors. */
export const REQUEST = { headers: SECRET };

export function failure(message: string): Error {
  return new Error(message, { cause: REQUEST });
}
