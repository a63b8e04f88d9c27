import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { AzureError, inProgress } from '../http/errors.ts';
import type { Site } from '../model.ts';

/** Something that goes on after its call was answered. */
export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** Null while it goes on; then whether it failed. */
  outcome: { readonly error: AzureError | null } | null;
  /** Resolves at its end, also where it failed. */
  readonly over: Promise<void>;
}

/** The operations of all sites; of each site one at a time. */
export interface Operations {
  /** Throws 409 while another one goes on. The task's AzureError is what the operation failed with. */
  begin(site: Site, name: string, task: (operation: Operation) => Promise<void>): Operation;
  find(id: string): Operation | null;
}

export function createOperations(clock: Clock): Operations {
  const all = new Map<string, Operation>();
  return {
    begin(site, name, task) {
      assertIdle(site);
      let finish: () => void = () => {};
      const over = new Promise<void>((resolve) => (finish = resolve));
      const operation: Operation = { id: randomUUID(), name, at: clock.now(), outcome: null, over };
      all.set(operation.id, operation);
      site.operation = operation;
      const end = (error: AzureError | null) => {
        operation.outcome = { error };
        site.operation = null;
        finish();
      };
      task(operation).then(
        () => end(null),
        (error: unknown) => end(asAzureError(error)),
      );
      return operation;
    },
    find: (id) => all.get(id) ?? null,
  };
}

/** Nothing of a site can be changed while one of its operations goes on. */
export function assertIdle({ operation }: Site): void {
  if (operation) throw inProgress(operation);
}

function asAzureError(error: unknown): AzureError {
  if (error instanceof AzureError) return error;
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AzureError(500, 'InternalServerError', message, { Code: 'InternalServerError', Message: message });
}
