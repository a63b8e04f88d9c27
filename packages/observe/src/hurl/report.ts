/** What is read of hurl's `report.json`, as hurl 5 to 8 write it: of the file that was run. */
export interface HurlReport {
  readonly success: boolean;
  readonly entries: readonly HurlEntry[];
}

/** One request of the file, each time it was tried: retries have the same index. */
export interface HurlEntry {
  /** From 1. */
  readonly index: number;
  /** None when there was no answer. With redirects followed: each of them. */
  readonly calls: readonly HurlCall[];
  readonly captures: readonly { readonly name: string; readonly value: unknown }[];
  readonly asserts: readonly HurlAssert[];
}

export interface HurlAssert {
  readonly success: boolean;
  readonly line: number;
  /** Of several lines, as hurl prints it. */
  readonly message?: string;
}

export interface HurlCall {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Named[];
    readonly cookies: readonly Named[];
    readonly query_string: readonly Named[];
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Named[];
    /** The file with the body, relative to the report. */
    readonly body?: string;
  };
  /** Microseconds since the beginning of the call, as libcurl counts; 0 for what was not needed. */
  readonly timings: Readonly<Record<'name_lookup' | 'connect' | 'app_connect' | 'start_transfer' | 'total', number>>;
}

export interface Named {
  readonly name: string;
  readonly value: string;
}

/** The report of a run of one file; null when it is none that can be read. */
export function readHurlReport(text: string): HurlReport | null {
  const value = parsed(text);
  const [file] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isObject(file) || typeof file['success'] !== 'boolean' || !Array.isArray(file['entries'])) return null;
  return file['entries'].every(isEntry) ? (file as unknown as HurlReport) : null;
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || typeof value['index'] !== 'number') return false;
  const { calls, captures, asserts } = value;
  return [calls, captures, asserts].every(isObjects) && (calls as unknown[]).every(isCall);
}

function isCall(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['timings'])) return false;
  const { request, response } = value;
  if (!isObject(request) || !isObject(response) || typeof response['status'] !== 'number') return false;
  const lists = [request['headers'], request['cookies'], request['query_string'], response['headers']];
  return lists.every(isObjects) && typeof request['url'] === 'string' && typeof request['method'] === 'string';
}

function isObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
