import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Action, RedirectConfig } from './model.ts';

/** Answers that the balancer makes itself. */

/** An error page. HTTP errors and their causes: docs.aws.amazon.com, load-balancer-troubleshooting.html. */
export function errorPage(response: ServerResponse, status: 502 | 503 | 504): void {
  const title = `${status} ${STATUS_CODES[status]}`;
  const page = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  response.writeHead(status, { server: 'awselb/2.0', 'content-type': 'text/html' });
  response.end(page);
}

export function fixedResponse(response: ServerResponse, config: NonNullable<Action['FixedResponseConfig']>): number {
  const status = Number(config.StatusCode);
  response.writeHead(status, {
    server: 'awselb/2.0',
    'content-type': config.ContentType ?? 'text/plain; charset=utf-8',
  });
  response.end(config.MessageBody ?? '');
  return status;
}

export function redirect(response: ServerResponse, config: RedirectConfig, from: RequestedUrl): number {
  const status = config.StatusCode === 'HTTP_301' ? 301 : 302;
  response.writeHead(status, { server: 'awselb/2.0', location: locationOf(config, from) });
  response.end();
  return status;
}

/** Parts of the URL that the client asked for; `path` and `query` without the leading `/` and `?`. */
export interface RequestedUrl {
  readonly protocol: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;
}

/**
 * Each part keeps its value unless given, and may be built from the old ones: `#{host}`, `#{path}`, ...
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#redirect-actions
 */
export function locationOf(config: RedirectConfig, from: RequestedUrl): string {
  const fill = (template: string) =>
    template.replace(/#\{(protocol|host|port|path|query)\}/g, (_, part: keyof RequestedUrl) => from[part]);
  const protocol = fill(config.Protocol ?? '#{protocol}').toLowerCase();
  const host = fill(config.Host ?? '#{host}');
  const port = fill(config.Port ?? '#{port}');
  const path = fill(config.Path ?? '/#{path}');
  const query = fill(config.Query ?? '#{query}');
  return `${protocol}://${host}:${port}${path}${query && `?${query}`}`;
}
