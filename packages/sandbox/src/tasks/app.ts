/** The program inside a sandbox container: started by runtime.ts as a child process, one per container. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isHealthCheck, react } from './answer.ts';
import type { Behaviour } from './behaviour.ts';

/** What the runtime passes as the one argument, JSON. */
export interface AppOptions {
  readonly image: string;
  readonly name: string;
  readonly behaviour: Behaviour;
  /** Real ms, unlike the behaviour's own durations. */
  readonly slowStartMs: number;
  readonly endsAfterMs: number;
  /** Real ms that in-flight requests get after SIGTERM. */
  readonly shutdownMs: number;
  /** What the app complains of before it ends by itself. */
  readonly complaint: string;
}

export type AppMessage = { readonly port: number | null };

const options = JSON.parse(process.argv[2]!) as AppOptions;
const { behaviour, image } = options;
const server = createServer((request, response) => {
  // A client that goes away in the middle is no concern of the app.
  answer(request, response).catch(() => response.destroy());
});
// Longer than the load balancer's idle timeout, so that it is the balancer who closes idle connections:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
server.keepAliveTimeout = 75_000;

// A container does not outlive the machine.
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => (behaviour.ignoresSigterm ? console.log('SIGTERM ignored') : shutDown()));

let requests = 0;
let stopping = false;
let startedAt = performance.now();

if (behaviour.ends && !behaviour.ends.listens) {
  console.log(`${options.name} (${image}) starting`);
  report({ port: null });
} else {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    startedAt = performance.now();
    console.log(`${options.name} (${image}) listening`);
    report({ port });
  });
}
if (behaviour.ends) setTimeout(end, options.endsAfterMs, behaviour.ends.exitCode);

function report(message: AppMessage): void {
  process.send!(message);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/.exec(request.url!)!;
  const seen = { path, userAgent: request.headers['user-agent'] ?? '' };
  const started = performance.now() - startedAt >= options.slowStartMs;
  if (!isHealthCheck(seen)) requests += 1;
  const reaction = react(seen, behaviour, requests, started);
  if (reaction.kind === 'hang') return;
  if (reaction.error) console.error(`ERROR ${request.method} ${path} ${reaction.status} ${reaction.error}`);

  const bytes = await bodyLength(request);
  if (reaction.afterMs > 0) await sleep(reaction.afterMs);
  // Without this, a connection kept alive would hold up the end of a stopping server.
  if (stopping) response.setHeader('connection', 'close');
  response.writeHead(reaction.status, { 'content-type': 'application/json', 'x-release': image });
  const { method } = request;
  const forwardedFor = request.headers['x-forwarded-for'] ?? null;
  const told = { release: image, method, path, query, bytes, forwardedFor };
  response.end(`${JSON.stringify(reaction.error ? { ...told, error: reaction.error } : told)}\n`);
}

async function bodyLength(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  return bytes;
}

/** Takes no more connections, finishes what is in flight and ends; 143 where that takes too long. */
function shutDown(): void {
  console.log('SIGTERM: finishing requests in flight');
  stopping = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(143), options.shutdownMs);
}

function end(exitCode: number): void {
  for (const line of behaviour.ends?.lines ?? []) console.log(line);
  if (exitCode !== 0) console.error(`Error: ${options.complaint}\n    at main (/app/server.js:12:9)`);
  else console.log('done');
  process.exitCode = exitCode;
  server.close();
  server.closeAllConnections();
  process.disconnect();
}
