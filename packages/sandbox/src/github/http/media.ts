import type { Call } from './call.ts';

/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
export function wantsRaw({ headers }: Call): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?\b/.test(headers.accept ?? '');
}

const LINE = 60;

/** Base64 in lines, as GitHub shows content. https://docs.github.com/en/rest/repos/contents#get-repository-content */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(new RegExp(`.{1,${LINE}}`, 'g'), '$&\n');
}
