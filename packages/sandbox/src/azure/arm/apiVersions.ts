import { armError, type AzureError } from '../http/errors.ts';

/** Versions by provider: https://learn.microsoft.com/azure/templates/microsoft.web/sites#api-versions */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'microsoft.web': [
    '2015-08-01',
    '2016-03-01',
    '2016-08-01',
    '2018-02-01',
    '2018-11-01',
    '2019-08-01',
    '2020-06-01',
    '2020-09-01',
    '2020-10-01',
    '2020-12-01',
    '2021-01-01',
    '2021-01-15',
    '2021-02-01',
    '2021-03-01',
    '2022-03-01',
    '2022-09-01',
    '2023-01-01',
    '2023-12-01',
    '2024-04-01',
    '2024-11-01',
    '2025-03-01',
    '2025-05-01',
  ],
  'microsoft.insights': ['2018-01-01', '2019-07-01', '2021-05-01', '2023-10-01', '2024-02-01'],
  'microsoft.resources': [
    '2019-10-01',
    '2020-06-01',
    '2021-04-01',
    '2022-09-01',
    '2024-03-01',
    '2024-11-01',
    '2025-04-01',
  ],
};

/** Throws for a request whose version is missing or is none of the provider's. */
export function checkApiVersion(path: string, version: string | null): void {
  if (!version) {
    throw armError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  const providers = [...path.matchAll(/\/providers\/([^/]+)/g)].map(([, name]) => name!.toLowerCase());
  const known = VERSIONS[providers.at(-1) ?? 'microsoft.resources'] ?? [];
  if (!known.includes(version)) throw unknownVersion(path, version, known);
}

function unknownVersion(path: string, version: string, known: readonly string[]): AzureError {
  const type = /\/providers\/[^/]+\/([^/]+)/.exec(path)?.[1] ?? 'resources';
  return armError(
    400,
    'InvalidResourceType',
    `The resource type '${type}' could not be found for api version '${version}'. The supported api-versions are '${known.join(',')}'.`,
  );
}
