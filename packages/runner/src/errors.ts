/** The caller asked for something that cannot be run: a wrong option, folder or action file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
