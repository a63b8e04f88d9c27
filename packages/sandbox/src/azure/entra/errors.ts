import { randomUUID } from 'node:crypto';
import { AzureError } from '../http/errors.ts';

/**
 * Entra's errors: OAuth's name, and the number that people search for.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export function entraError(status: number, error: string, number: number, text: string): AzureError {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const code = `AADSTS${number}`;
  const body = {
    error,
    error_description: `${code}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [number],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
  };
  return new AzureError(status, code, text, body);
}

export const refused = {
  tenant: (tenant: string) =>
    entraError(
      400,
      'invalid_request',
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`,
    ),
  missing: (parameter: string) =>
    entraError(
      400,
      'invalid_request',
      900144,
      `The request body must contain the following parameter: '${parameter}'.`,
    ),
  grant: () => entraError(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.'),
  client: (clientId: string, tenant: string) =>
    entraError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory '${tenant}'.`,
    ),
  scope: (scope: string) =>
    entraError(
      400,
      'invalid_scope',
      70011,
      `The provided value for the input parameter 'scope' is not valid: ${scope}.`,
    ),
  resource: (resource: string, tenant: string) =>
    entraError(
      400,
      'invalid_resource',
      500011,
      `The resource principal named ${resource} was not found in the tenant named ${tenant}.`,
    ),
  assertion: () => entraError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.'),
  signature: () =>
    entraError(
      401,
      'invalid_client',
      700027,
      'Client assertion contains an invalid signature. [Reason - The key was not found.]',
    ),
  expired: () => entraError(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.'),
  unreachable: (issuer: string) =>
    entraError(400, 'invalid_request', 50166, `Request to External OIDC endpoint of '${issuer}' failed.`),
  issuer: (issuer: string) =>
    entraError(
      401,
      'invalid_client',
      700211,
      `No matching federated identity record found for presented assertion issuer '${issuer}'.`,
    ),
  subject: (subject: string) =>
    entraError(
      401,
      'invalid_client',
      700213,
      `No matching federated identity record found for presented assertion subject '${subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
    ),
  audience: (audience: string) =>
    entraError(
      401,
      'invalid_client',
      700212,
      `No matching federated identity record found for presented assertion audience '${audience}'.`,
    ),
};
