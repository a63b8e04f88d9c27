/**
 * Whether an error is an answer of a platform's, or that it gave none: that is passed on as it is, while what a target lacks is the
 * user's to put right. Told by what their clients' errors look like, so that nobody loads a client for it.
 */
export function isAnswered(error: unknown): boolean {
  const { $metadata, name } = Object(error) as { readonly $metadata?: unknown; readonly name?: unknown };
  return $metadata !== undefined || name === 'AzureError';
}
