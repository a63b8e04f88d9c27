import type { Finding } from '@deploy-actions/strategy';
import { inHeader, inUrl } from '../../template/places.ts';
import { inPromql } from '../promql.ts';
import { measures } from '../settings.ts';
import type { WrittenHttp, WrittenMetrics } from './schema.ts';
import type { Template } from './templates.ts';
import { urlFault } from './texts.ts';

/** All texts of a metrics file in which something is filled in. */
export function templatesOf(written: WrittenMetrics): Template[] {
  const headers = Object.entries(written.headers ?? {}).map(([name, text]): Template => ({
    text,
    path: ['headers', name],
    measure: null,
    place: inHeader,
  }));
  return [...headers, ...templatesOfSource(written)];
}

function templatesOfSource(written: WrittenMetrics): Template[] {
  if (written.source === 'http') return templatesOfValues(written);
  const address = (key: string, text: string | undefined): Template[] =>
    text === undefined ? [] : [{ text, path: [key], measure: null, place: inUrl, check: addressFault }];
  if (written.source === 'probe-only') {
    return [...address('candidate', written.candidate), ...address('stable', written.stable)];
  }
  return [
    ...address('url', written.url).map((template) => ({ ...template, check: serverFault })),
    ...measures.flatMap((measure): Template[] => {
      const text = written.queries[measure];
      return text === undefined ? [] : [{ text, path: ['queries', measure], measure, place: inPromql }];
    }),
  ];
}

/** Each with its own address, or with that of all; then what is wrong is told there, for the first of them. */
function templatesOfValues({ url, values }: WrittenHttp): Template[] {
  const all = measures.flatMap((measure): Template[] => {
    const value = values[measure];
    if (value === undefined) return [];
    const own = typeof value === 'string' ? undefined : value.url;
    if (own !== undefined) {
      return [{ text: own, path: ['values', measure, 'url'], measure, place: inUrl, check: addressFault }];
    }
    if (url === undefined) return [];
    // what `slow` needs of the address cannot be said of the others
    const path = measure === 'slow' || measure === 'quantile' ? ['values', measure] : ['url'];
    return [{ text: url, path, measure, place: inUrl, check: addressFault }];
  });
  return all.filter((template, index) => all.findIndex(({ path }) => path.join() === template.path.join()) === index);
}

/** Values without an address anywhere. */
export function addressFindings({ url, values }: WrittenHttp): Finding[] {
  const isMissing = Object.values(values).some((value) => typeof value === 'string' || value.url === undefined);
  return url === undefined && isMissing
    ? [{ path: ['url'], message: 'is missing: give it here, or as `url` of each value.' }]
    : [];
}

function addressFault(filled: string): string | null {
  return URL.canParse(filled) ? urlFaultButFor(filled) : 'is not a URL once it is filled in.';
}

function serverFault(filled: string): string | null {
  const fault = addressFault(filled);
  if (fault !== null) return fault;
  const { search, hash } = new URL(filled);
  return search + hash === '' ? null : 'must not hold a query or a fragment: `/api/v1/query` comes behind it.';
}

/** Credentials may come from the environment: then nobody can read them in the file. */
function urlFaultButFor(filled: string): string | null {
  const fault = urlFault(filled);
  return fault?.includes('credentials') === true ? null : fault;
}
