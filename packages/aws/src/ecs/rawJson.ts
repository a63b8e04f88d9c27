import type { MiddlewareStack } from '@smithy/types';

/** As much of an HTTP message of the SDK as is needed here. */
interface HttpRequest {
  body?: unknown;
}
interface HttpResponse {
  statusCode: number;
  body?: unknown;
}

/** A command of the SDK, of whatever types. */
interface Command {
  readonly middlewareStack: MiddlewareStack<any, any>;
}

/**
 * Has a command send `body` as it is, or hand out its answer as it came: the SDK's own (de)serializer drops members that
 * its version does not know, without a word. Signing, retries and errors remain the SDK's.
 * https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/middleware-stack.html
 */
export function sendRaw(command: Command, body: object): void {
  command.middlewareStack.add(
    (next) => (args) => {
      (args.request as HttpRequest).body = JSON.stringify(body);
      return next(args);
    },
    // before the content length is computed and the request signed
    { name: 'rawJsonRequest', step: 'build', priority: 'high' },
  );
}

/** @returns gives the body of the last good answer; an empty object before there is one */
export function receiveRaw(command: Command): () => Record<string, unknown> {
  let answer: Record<string, unknown> = {};
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const response = result.response as HttpResponse;
      const bytes = await readAll(response.body as AsyncIterable<Uint8Array>);
      response.body = bytes;
      if (response.statusCode < 300) answer = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
      return result;
    },
    { name: 'rawJsonResponse', step: 'deserialize', priority: 'low' },
  );
  return () => answer;
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
