/** Something in what the user gave that must be put right. The same shape as the core's `Problem`. */
export interface Problem {
  readonly message: string;
  readonly input?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The user's fault: shown as one annotation per problem, without a stack. Thrown before anything was changed, with all
 * problems at once.
 */
export class ConfigurationError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}

/** `input images: …` or `task.json:3:7: …`. */
export function describeProblem({ message, input, file, line, column }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [input && `input ${input}`, place].filter(Boolean).concat(message).join(': ');
}

/** The message of an error with those of its causes, outermost first; what it says already is not said again. */
export function messageWithCauses(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.message || error.name;
  const cause = error.cause === undefined ? '' : messageWithCauses(error.cause);
  return own.includes(cause) ? own : `${own} (cause: ${cause})`;
}
