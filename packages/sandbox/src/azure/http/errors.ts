/** An error as the part of Azure that makes it answers it: each has a body of its own shape. */
export class AzureError extends Error {
  /** As the call log names it. */
  readonly code: string;
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, body: unknown, headers: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/**
 * What Azure Resource Manager itself refuses.
 * https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#handling-errors
 */
export function armError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): AzureError {
  return new AzureError(status, code, message, { error: { code, message } }, headers);
}

/** What App Service refuses, in its own older shape: capital letters, and the message three times over. */
export function webError(status: number, code: string, message: string): AzureError {
  return new AzureError(status, code, message, webErrorBody(code, message));
}

export function webErrorBody(code: string, message: string): object {
  return {
    Code: code,
    Message: message,
    Target: null,
    Details: [{ Message: message }, { Code: code }, { ErrorEntity: { Code: code, Message: message } }],
    Innererror: null,
  };
}

/** https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found */
export function resourceNotFound(type: string, name: string, group: string): AzureError {
  return armError(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

/** The text that a site's own endpoints were seen to give while something else goes on, e.g. in error reports of 2022. */
export function inProgress(operation: { readonly id: string; readonly name: string; readonly at: number }): AzureError {
  const created = new Date(operation.at).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '');
  const details = `Id: ${operation.id}, OperationName: ${operation.name}, CreatedTime: ${created}, RequestId: ${operation.id}, EntityType: 3`;
  return webError(
    409,
    'Conflict',
    `Cannot modify this site because another operation is in progress. Details: ${details}`,
  );
}
