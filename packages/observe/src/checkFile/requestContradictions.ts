import type { Finding, Path } from '@deploy-actions/strategy';
import { addressOf } from './address.ts';
import type { Surroundings } from './checkContradictions.ts';
import type { Contradictions } from './contradictions.ts';
import { requestOf } from './methods.ts';
import { urlFault } from './schema/texts.ts';
import type { WrittenStep } from './schema/suite.ts';

type WrittenRequest = NonNullable<WrittenStep['httpPost']>;

/** What does not go together in one request. */
export function requestContradictions(request: WrittenRequest, path: Path, target: string | null): Finding[] {
  return [...addressProblems(request, path, target), ...headerProblems(request, path), ...bodyProblems(request, path)];
}

function addressProblems(request: WrittenRequest, path: Path, target: string | null): Finding[] {
  const parts = (['path', 'host', 'port', 'scheme'] as const).filter((key) => request[key] !== undefined);
  if (request.url !== undefined) {
    return parts.map((key) => ({ path: [...path, key], message: 'stands beside `url`, which is the whole address.' }));
  }
  const [first] = parts;
  if (first === undefined) return [{ path, message: 'says nobody to ask: it needs `path` or `url`.' }];
  if (request.host === undefined && target === null) {
    const message =
      'is relative, and there is no `target`: name one at the top of the file or in the workflow, or use `url`.';
    return [{ path: [...path, first], message }];
  }
  if (request.host === undefined) return [];
  const fault = urlFault(addressOf(request, target));
  return fault === null ? [] : [{ path: [...path, 'host'], message: fault }];
}

function headerProblems({ headers = {}, httpHeaders = [], auth }: WrittenRequest, path: Path): Finding[] {
  const seen = new Set(auth === undefined ? [] : ['authorization']);
  const all = [
    ...Object.keys(headers).map((name) => ({ name, at: [...path, 'headers', name] })),
    ...httpHeaders.map(({ name }, index) => ({ name, at: [...path, 'httpHeaders', index, 'name'] })),
  ];
  return all.flatMap(({ name, at }) => {
    const known = name.toLowerCase();
    const message =
      known === 'authorization' && auth !== undefined
        ? 'is set by `auth`, too: use one of them.'
        : 'is there twice; the case of letters makes no difference.';
    if (seen.has(known)) return [{ path: at, message }];
    seen.add(known);
    return [];
  });
}

function bodyProblems(request: WrittenRequest, path: Path): Finding[] {
  const [, ...others] = (['json', 'form', 'body'] as const).filter((key) => request[key] !== undefined);
  const message = 'is a second body: use one of `json`, `form` and `body`.';
  return others.map((key) => ({ path: [...path, key], message }));
}

/** Expectations of a certificate where there is none; a redirect may yet lead to one. */
export function tlsWithoutHttps(step: WrittenStep, path: Path, around: Surroundings): Contradictions {
  const found = requestOf(step);
  const nothing = { problems: [], warnings: [] };
  if (found === null || (step.expect?.tls === undefined && step.expect?.time?.tlsMs === undefined)) return nothing;
  const address = addressOf(found.request, around.target);
  const url = /^https?:/i.test(address) ? address : (around.target ?? '');
  if (address.startsWith('{{') || !/^http:/i.test(url)) return nothing;
  const at = [...path, 'expect', ...(step.expect.tls === undefined ? ['time', 'tlsMs'] : ['tls'])];
  const follows = found.request.followRedirects ?? around.followRedirects ?? true;
  if (follows === false || follows === 0) {
    return { ...nothing, problems: [{ path: at, message: 'expects a certificate, and http has none: use https.' }] };
  }
  const message = 'is only met where a redirect leads to https: http has no certificate.';
  return { ...nothing, warnings: [{ path: at, message }] };
}
