import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { serveHttp, type Served } from '../servers/serve.ts';

/** What a query has as its result. */
export type Result =
  | number
  | string
  | null
  /** Values of several series. */
  | readonly number[]
  /** The whole answer. */
  | { readonly status: number; readonly body: unknown };

export interface Asked {
  readonly path: string;
  readonly query: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly headers: IncomingMessage['headers'];
}

/**
 * A server on loopback that speaks Prometheus' API as it is documented, as far as instant queries go:
 * https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries
 */
export async function servePrometheus(
  resultOf: (query: string, time: number) => Result,
): Promise<{ readonly served: Served; readonly asked: Asked[]; readonly url: string }> {
  const asked: Asked[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await text(request));
    const [query, time] = [form.get('query') ?? '', Number(form.get('time'))];
    asked.push({ path: request.url!, query, time, headers: request.headers });
    const result = resultOf(query, time);
    const { status, body } =
      typeof result === 'object' && result !== null && 'status' in result ? result : vector(result, time);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const served = await serveHttp((request, response) => void answer(request, response));
  return { served, asked, url: `http://127.0.0.1:${served.port}` };
}

function vector(result: number | string | null | readonly number[], time: number) {
  const values = result === null ? [] : [result].flat();
  const series = values.map((value, index) => ({ metric: { instance: `app-${index}` }, value: [time, String(value)] }));
  return { status: 200, body: { status: 'success', data: { resultType: 'vector', result: series } } };
}
