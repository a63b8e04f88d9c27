/** One entry of `errors` in a 422. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
  readonly [more: string]: unknown;
}

interface Details {
  readonly errors?: readonly FieldError[];
  /** Where the documentation of this error is, if not on the operation's own page. */
  readonly docs?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error answer as GitHub gives it. */
export class GitHubError extends Error {
  readonly status: number;
  readonly details: Details;
  constructor(status: number, message: string, details: Details = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource */
export const notFound = (): GitHubError => new GitHubError(404, 'Not Found');

export const unprocessable = (message: string): GitHubError => new GitHubError(422, message);

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
export function validationFailed(...errors: FieldError[]): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors });
}

/** `missing`, `invalid`, `already_exists`: the codes that need no message. */
export function fieldError(
  resource: string,
  field: string,
  code: 'missing_field' | 'invalid' | 'already_exists',
): GitHubError {
  return validationFailed({ resource, code, field });
}

/** `custom`: the code whose message says what is wrong. */
export function customError(resource: string, field: string, message: string): GitHubError {
  return validationFailed({ resource, code: 'custom', field, message });
}
