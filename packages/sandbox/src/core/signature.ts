import type { IncomingMessage } from 'node:http';
import { ApiError } from './api.ts';

export interface Signer {
  readonly accessKeyId: string;
  readonly region: string;
  /** Null for credentials that are not temporary. */
  readonly sessionToken: string | null;
}

/**
 * Who signed the request, by its Signature Version 4 credential scope. The signature itself is not verified: the
 * sandbox knows no secret keys. An unsigned request is refused as AWS refuses it.
 */
export function signerOf(request: IncomingMessage): Signer {
  const credential = /Credential=([^/,\s]+)\/\d{8}\/([^/]+)\//.exec(request.headers.authorization ?? '');
  if (!credential) {
    throw new ApiError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403);
  }
  const token = request.headers['x-amz-security-token'];
  return {
    accessKeyId: credential[1]!,
    region: credential[2]!,
    sessionToken: typeof token === 'string' ? token : null,
  };
}
