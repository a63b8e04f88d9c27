import type { MiddlewareStack } from '@smithy/types';

/** A client of the SDK, of whichever service. */
interface Client {
  readonly middlewareStack: Pick<MiddlewareStack<any, any>, 'add'>;
}

/**
 * Has every error that a client's calls end with say which of them it was: AWS's own texts, `Rate exceeded`, do not. All else of the
 * error stays, above all its name, by which it is told from others.
 *
 * @param service as in the names of permissions: `ecs`
 */
export function nameCalls<C extends Client>(client: C, service: string): C {
  client.middlewareStack.add(
    (next: (args: any) => Promise<any>, { commandName = '' }: { readonly commandName?: string }) =>
      async (args: any) => {
        try {
          return await next(args);
        } catch (error) {
          throw named(error, `${service}:${commandName.replace(/Command$/, '')}`);
        }
      },
    // around all attempts: it is named once
    { name: 'nameCalls', step: 'initialize', priority: 'high' },
  );
  return client;
}

/** `ecs:UpdateService: An internal error. (ServerException)`; as it is where it names the call already, as refusals of IAM's do. */
export function named(error: unknown, call: string): unknown {
  if (!(error instanceof Error) || error.message.includes(call)) return error;
  const { name, message } = error;
  // connections that broke at several addresses come without a text
  const said = message.trim() || (error as { code?: string }).code || name;
  error.message = `${call}: ${said}${name === 'Error' || said.includes(name) ? '' : ` (${name})`}`;
  return error;
}

/** An error's text with its name, by which AWS's documentation has it; once. */
export function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { name, message } = error;
  return name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
}
