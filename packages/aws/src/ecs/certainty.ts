/**
 * What an error tells about whether a call took effect.
 * - `refused`: it did not, and will not
 * - `throttled`: it did not, and may later
 * - `unknown`: it may have: the connection broke, or the platform failed while it worked
 */
export type Certainty = 'refused' | 'throttled' | 'unknown';

const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded)$/;

export function certaintyOf(error: unknown): Certainty {
  const { name, $metadata, $retryable } = Object(error) as {
    name?: string;
    $metadata?: { httpStatusCode?: number };
    $retryable?: { throttling?: boolean };
  };
  if ($retryable?.throttling === true || THROTTLED.test(name ?? '')) return 'throttled';
  const status = $metadata?.httpStatusCode;
  // errors made before anything is sent, as missing credentials are, have no status either
  if (name === 'CredentialsProviderError') return 'refused';
  return status !== undefined && status < 500 ? 'refused' : 'unknown';
}

/** Whether it is worth asking again: a read that was throttled, or lost on the way, says nothing about what it asks for. */
export function isTransient(error: unknown): boolean {
  return certaintyOf(error) !== 'refused';
}
