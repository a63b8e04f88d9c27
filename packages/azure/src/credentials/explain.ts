/** What a job's token says of itself: no secret, and trusted for nothing but a hint. */
interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
}

/** Federated credentials are compared to the letter: each of these says which part does not match. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const NOT_FEDERATED = new Set([70021, 700211, 700212, 700213]);

/** Passes by itself: throttled, the issuer could not be reached, the service is busy. */
const PASSING = new Set([90055, 50166, 90033, 50196]);

export function isPassing(codes: readonly number[]): boolean {
  return codes.some((code) => PASSING.has(code));
}

export interface Refused {
  /** Entra's own numbers, of its text `AADSTS700213`. */
  readonly codes: readonly number[];
  readonly message: string;
  readonly clientId: string | null;
  readonly tenantId: string | null;
  /** The job's token, where it signed in with one. */
  readonly assertion: string | null;
}

/** Why Entra does not let the job in, and what to do, in a sentence or two. */
export function explainRefusal({ codes, message, clientId, tenantId, assertion }: Refused): string {
  const said = firstLine(message);
  const has = (...numbers: number[]) => numbers.some((each) => codes.includes(each));
  if (codes.some((code) => NOT_FEDERATED.has(code))) {
    const { iss, sub } = claimsOf(assertion);
    return (
      `The application ${clientId} has no federated credential for this job (${said}). It needs one with the issuer ${iss} and ` +
      `the subject ${sub}, to the letter: which subject a job has depends on its repository and branch, tag or environment.`
    );
  }
  if (has(700016)) return `The directory ${tenantId} has no application ${clientId} (${said}).`;
  if (has(90002, 900023)) return `There is no directory ${tenantId} (${said}).`;
  if (has(7000215, 7000222)) return `The secret of the application ${clientId} is wrong or has ended (${said}).`;
  return `Microsoft Entra did not let this job in (${said}).`;
}

/** Entra's texts go on with trace ids and times, line by line. */
function firstLine(text: string): string {
  return text.split(/\r?\n| Trace ID:/, 1)[0]!.trim();
}

function claimsOf(token: string | null): { readonly iss: string; readonly sub: string } {
  const text = (value: unknown, otherwise: string) =>
    typeof value === 'string' && /^[\x21-\x7e ]{1,300}$/.test(value) ? `\`${value.replaceAll('`', "'")}\`` : otherwise;
  const claims = read(token);
  return { iss: text(claims.iss, "of GitHub's tokens"), sub: text(claims.sub, 'of this repository and environment') };
}

function read(token: string | null): Claims {
  try {
    return Object(JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString())) as Claims;
  } catch {
    return {};
  }
}
