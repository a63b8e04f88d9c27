/** The reason of a signal that a cancelled job aborted. */
export class Cancelled extends Error {
  constructor(signal: string) {
    super(`the job was cancelled (${signal})`);
    this.name = 'Cancelled';
  }
}

/**
 * Aborts on the runner's SIGINT (7.5 s later it sends SIGTERM, 2.5 s after that it kills). A handler keeps Node from
 * dying at once, so that main can stop waiting and set its outputs; what is owed to the platform is post's task.
 */
export function cancellation(): { signal: AbortSignal; dispose: () => void } {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) => controller.abort(new Cancelled(name));
  process.on('SIGINT', abort).on('SIGTERM', abort);
  return {
    signal: controller.signal,
    // what comes after the verdict must not end the process as a signal does: the job would be red, and nobody would know why
    dispose: () => void process.on('SIGINT', ignore).on('SIGTERM', ignore).off('SIGINT', abort).off('SIGTERM', abort),
  };
}

function ignore(): void {}
