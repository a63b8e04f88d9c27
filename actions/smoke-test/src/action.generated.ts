// Made from smoke-test/action.yml by `npm run generate`.
import type { ActionSpec, Pair } from '@deploy-actions/toolkit';

export interface Inputs {
  /** Address to check, for example `https://app.example.com/health`. For more than one address, or one request, use `check-file`. */
  readonly url: string | undefined;
  /** Status that `url` must answer: `200`, `2xx`, `200-299`, or several of them separated by commas. Not given: 200 to 299. */
  readonly 'expect-status': string | undefined;
  /** Conditions on the JSON that `url` answers, one `PATH [OPERATOR VALUE]` per line, for example `$.status = ok`. */
  readonly 'expect-json': string | undefined;
  /** Text that the body of the answer of `url` must have within it. */
  readonly 'expect-body': string | undefined;
  /** Commit, version or digest of the expected release. Nothing counts until the address answers with it, so that the old release cannot pass for the new one. */
  readonly identity: string | undefined;
  /** Where the release says which one it is: `json PATH` (for example `json $.commit`), `header NAME`, or `body`. */
  readonly 'identity-in': string | undefined;
  /** Where to ask which release it is: an address, or a path such as `/version` of the same host. Not given: `url`. */
  readonly 'identity-url': string | undefined;
  /** File (`.yml`, `.yaml`, `.json`) with checks, in the words of Kubernetes' probes. Instead of `url`. */
  readonly 'check-file': string | undefined;
  /** Base address of the check file's paths, for example `https://staging.example.com`; it goes before the file's own `target`. */
  readonly target: string | undefined;
  /** Files of [hurl](https://hurl.dev), one path or pattern per line, for example `smoke/*.hurl`; each file is one check. Beside `url` or `check-file`, or alone. */
  readonly files: readonly string[];
  /** Variables of the hurl files, one `name=value` per line, as in hurl's `--variables-file`. Those whose names sound secret are shown nowhere; hurl also reads `HURL_VARIABLE_name` and `HURL_SECRET_name` of the environment. */
  readonly variables: readonly Pair[];
  /** Version of hurl, for example `8.0.1`. Not given: the `hurl` of the PATH whatever its version, or else 8.0.1, which is downloaded, verified, and kept in the runner's tool cache. */
  readonly 'hurl-version': string | undefined;
  /** SHA-256 of hurl's archive, for a `hurl-version` that this action does not know. */
  readonly 'hurl-sha256': string | undefined;
  /** Where hurl is downloaded from, as `BASE/8.0.1/hurl-8.0.1-x86_64-unknown-linux-gnu.tar.gz`: name a mirror where GitHub cannot be reached. */
  readonly 'hurl-download-base': string;
  /** Names of environment variables, one per line, whose values are to be shown nowhere. Variables that a check sends as credentials need not be named. */
  readonly secrets: readonly string[];
  /** Time for the whole run (0.01 to 86400); nothing goes on after it. Not given: 180 for each check, or what the check file says. */
  readonly 'deadline-seconds': number | undefined;
  /** Time before `url` is asked for the first time (0 to 3600). Not given, it is 0. */
  readonly 'initial-delay-seconds': number | undefined;
  /** Time from the end of one attempt to the beginning of the next (0.01 to 3600). Not given, it is 5. */
  readonly 'period-seconds': number | undefined;
  /** Time for one request, redirects included (0.01 to 600). Not given, it is 5. */
  readonly 'timeout-seconds': number | undefined;
  /** Attempts that must pass one after the other, at each address (1 to 1000). Not given, it is 3. */
  readonly 'success-threshold': number | undefined;
  /** Attempts that fail one after the other until the check has failed (1 to 1000); no connection, 404, 429 and 5xx do not count, since the release may not be there yet. Not given, it is 3. */
  readonly 'failure-threshold': number | undefined;
  /** Addresses that a host must pass at, one `host=address,address` per line, or `host=all` for every address that the name service knows. */
  readonly resolve: readonly Pair[];
  /** Files with certificates (PEM), one per line, that are trusted besides the usual ones. */
  readonly 'ca-file': readonly string[];
  /** Proxy to go through, `http://[user:password@]host:port`, or `none`. Not given: what `https_proxy`, `http_proxy` and `no_proxy` of the environment say. */
  readonly proxy: string | undefined;
  /** Attempts at the same time, over all checks and addresses (1 to 100). */
  readonly concurrency: number;
  /** File to write a JUnit XML report to. */
  readonly 'junit-file': string | undefined;
  /** File to write a JSON report to. */
  readonly 'json-file': string | undefined;
  /** Annotate the run with what did not pass, the gravest first, ten at most. */
  readonly annotations: boolean;
  /** Validate all inputs and files, print what would be checked, and ask nothing. */
  readonly 'dry-run': boolean;
}

export interface Outputs {
  /** How it ended: `passed`; `failed`; `unreachable` when there was never an answer, so that the network or the runner may be at fault; `stopped` when the job was cancelled; `skipped` for a dry run. Always set. */
  readonly result: 'passed' | 'failed' | 'unreachable' | 'stopped' | 'skipped';
  /** Why it ended so, in words. Always set. */
  readonly reason: string;
  /** How many checks passed, the identity included. */
  readonly 'passed-checks': string;
  /** How many checks that gate did not pass, the identity included. */
  readonly 'failed-checks': string;
  /** Path of the JUnit XML report, where one was asked for. */
  readonly 'junit-file': string;
  /** Path of the JSON report, where one was asked for. */
  readonly 'json-file': string;
}

export const spec = {
  name: 'smoke-test',
  inputs: [
    { name: 'url', type: { kind: 'string' }, required: false },
    { name: 'expect-status', type: { kind: 'string' }, required: false },
    { name: 'expect-json', type: { kind: 'string' }, required: false },
    { name: 'expect-body', type: { kind: 'string' }, required: false },
    { name: 'identity', type: { kind: 'string' }, required: false },
    { name: 'identity-in', type: { kind: 'string' }, required: false },
    { name: 'identity-url', type: { kind: 'string' }, required: false },
    { name: 'check-file', type: { kind: 'string' }, required: false },
    { name: 'target', type: { kind: 'string' }, required: false },
    { name: 'files', type: { kind: 'lines' }, required: false },
    { name: 'variables', type: { kind: 'pairs' }, required: false },
    { name: 'hurl-version', type: { kind: 'string' }, required: false },
    { name: 'hurl-sha256', type: { kind: 'string' }, required: false },
    {
      name: 'hurl-download-base',
      type: { kind: 'string' },
      required: false,
      default: 'https://github.com/Orange-OpenSource/hurl/releases/download',
    },
    { name: 'secrets', type: { kind: 'lines' }, required: false },
    { name: 'deadline-seconds', type: { kind: 'number', min: 0.01, max: 86400 }, required: false },
    { name: 'initial-delay-seconds', type: { kind: 'number', min: 0, max: 3600 }, required: false },
    { name: 'period-seconds', type: { kind: 'number', min: 0.01, max: 3600 }, required: false },
    { name: 'timeout-seconds', type: { kind: 'number', min: 0.01, max: 600 }, required: false },
    { name: 'success-threshold', type: { kind: 'integer', min: 1, max: 1000 }, required: false },
    { name: 'failure-threshold', type: { kind: 'integer', min: 1, max: 1000 }, required: false },
    { name: 'resolve', type: { kind: 'pairs' }, required: false },
    { name: 'ca-file', type: { kind: 'lines' }, required: false },
    { name: 'proxy', type: { kind: 'string' }, required: false },
    { name: 'concurrency', type: { kind: 'integer', min: 1, max: 100 }, required: false, default: '10' },
    { name: 'junit-file', type: { kind: 'string' }, required: false },
    { name: 'json-file', type: { kind: 'string' }, required: false },
    { name: 'annotations', type: { kind: 'boolean' }, required: false, default: 'true' },
    { name: 'dry-run', type: { kind: 'boolean' }, required: false, default: 'false' },
  ],
  outputs: [
    { name: 'result', type: { kind: 'enum', values: ['passed', 'failed', 'unreachable', 'stopped', 'skipped'] } },
    { name: 'reason', type: { kind: 'string' } },
    { name: 'passed-checks', type: { kind: 'string' } },
    { name: 'failed-checks', type: { kind: 'string' } },
    { name: 'junit-file', type: { kind: 'string' } },
    { name: 'json-file', type: { kind: 'string' } },
  ],
} as const satisfies ActionSpec;
