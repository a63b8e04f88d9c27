/** Temporary credentials of a role. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export type StsAnswer =
  | { readonly session: Session }
  | { readonly refusal: { readonly code: string; readonly message: string }; readonly isTransient: boolean };

export interface AssumeRole {
  readonly endpoint: string;
  readonly roleArn: string;
  readonly sessionName: string;
  /** The OIDC token; in nothing that is answered. */
  readonly token: string;
  readonly userAgent: string;
}

/** The longest that every role allows: its own limit is an hour at least. Seconds. */
const DURATION = 3_600;

/** Ms that one call may take. */
const CALL_MS = 10_000;

/** Of messages from outside, characters. */
const LONGEST_MESSAGE = 400;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html and its CommonErrors.html */
const TRANSIENT = /^(Throttl\w*|RequestLimitExceeded|IDPCommunicationError|ServiceUnavailable|InternalFailure)$/;

/** Keys of an issuer that STS does not find now it often finds a moment later. */
const KEYS_NOT_FOUND = /verification key/i;

/**
 * One call of AssumeRoleWithWebIdentity. It takes no signature, so that a form is all of it: the SDK's client would be another
 * package in the bundle. Never rejects.
 */
export async function assumeRoleWithWebIdentity(call: AssumeRole): Promise<StsAnswer> {
  const { endpoint, roleArn, sessionName, token, userAgent } = call;
  const form = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    WebIdentityToken: token,
    DurationSeconds: String(DURATION),
  };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'user-agent': userAgent },
      body: new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    const text = await response.text();
    return response.ok ? sessionIn(text) : refusalIn(text, response.status, token);
  } catch (error) {
    return { refusal: unreachable(error as Error, endpoint), isTransient: true };
  }
}

function sessionIn(text: string): StsAnswer {
  const [accessKeyId, secretAccessKey, sessionToken, expiry] = [
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'Expiration',
  ].map((name) => elementOf(text, name));
  const expiration = new Date(expiry ?? '');
  if (accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime())) {
    return { session: { accessKeyId, secretAccessKey, sessionToken, expiration } };
  }
  // it may hold some of the secrets: nothing of it is repeated
  return { refusal: { code: 'NoCredentials', message: 'the answer holds no credentials' }, isTransient: true };
}

function refusalIn(text: string, status: number, token: string): StsAnswer {
  const code = elementOf(text, 'Code') ?? `HTTP ${status}`;
  const message = plain(elementOf(text, 'Message') ?? '', token);
  const isTransient = status >= 500 || status === 429 || TRANSIENT.test(code) || KEYS_NOT_FOUND.test(message);
  return { refusal: { code: plain(code, token), message }, isTransient };
}

function unreachable({ name, message, cause }: Error, endpoint: string) {
  const { code } = (cause ?? {}) as { code?: unknown };
  const cut = typeof code === 'string' ? code : message;
  const why = name === 'TimeoutError' ? `no answer within ${CALL_MS / 1_000} s` : cut;
  return { code: 'Unreachable', message: `${URL.parse(endpoint)?.host ?? 'STS'}: ${why}` };
}

/** The text of the only element of this name: answers of STS are flat where it matters. */
function elementOf(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.trim();
  return text?.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity]!);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** On one line, without the token, whoever repeats it. */
function plain(text: string, token: string): string {
  return text
    .replaceAll(token, '***')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, LONGEST_MESSAGE);
}
