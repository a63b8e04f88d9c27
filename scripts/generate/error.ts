/** What is wrong with the files that we generate from or into; one line for each problem, `file:line: problem` where it can. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError';
}
