import type { Finding, Path, Problem } from '@deploy-actions/strategy';
import { readJsonLines, type JsonLines } from './jsonLines.ts';
import type { SuiteReading } from './read.ts';
import { readWritten, type ReadOptions } from './readWritten.ts';
import type { WrittenDefaults } from './schema/suite.ts';
import { plainUrlFault } from './schema/texts.ts';

type WrittenPace = Omit<WrittenDefaults, 'severity' | 'followRedirects'>;

/** What can be asked of one URL without a check file. A text that is empty is not given. */
export interface UrlInputs {
  readonly url: string;
  /** `200`, `2xx`, `200-299`, or several of them separated by commas. */
  readonly expectStatus?: string;
  /** One condition a line, see {@link readJsonLines}. */
  readonly expectJson?: string;
  /** A text that the body has within it. */
  readonly expectBody?: string;
  /** What the expected release answers: its commit, version or digest. */
  readonly identity?: string;
  /** Where it answers so: `json PATH` and `header NAME` equal it, a `body` has it as a word within it. */
  readonly identityIn?: string;
  /** Where the release is asked who it is: a URL, or a path of the same host; the URL itself when not given. */
  readonly identityUrl?: string;
  readonly pace?: WrittenPace;
}

/**
 * The suite of one URL, or everything that is wrong with the inputs; each problem names its input: `expect-status` for
 * `expectStatus`. Never rejects.
 */
export async function suiteOfUrl(inputs: UrlInputs, options: Pick<ReadOptions, 'env'> = {}): Promise<SuiteReading> {
  const json = readJsonLines(inputs.expectJson ?? '');
  const identity = identityOf(inputs);
  const { url, expectStatus = '', expectBody = '', pace = {} } = inputs;
  const content = {
    defaults: pace,
    ...(identity !== null && 'written' in identity ? { identity: identity.written } : {}),
    checks: [
      {
        ...named(url),
        httpGet: { url },
        expect: {
          ...(expectStatus.trim() === '' ? {} : { status: expectStatus.split(',').map((each) => each.trim()) }),
          ...(expectBody === '' ? {} : { body: { contains: expectBody } }),
          json: json.conditions,
        },
      },
    ],
  };
  const read = await readWritten(content, options);
  const placed = (findings: readonly Finding[]) =>
    distinct(findings.map((finding) => problemOf(finding, inputs, json)));
  const problems = [
    ...(identity !== null && 'problem' in identity ? [identity.problem] : []),
    ...json.faults.map(({ line, message }) => inLine(line, message)),
    ...('problems' in read ? placed(read.problems) : []),
  ];
  if (problems.length > 0 || !('suite' in read)) return { problems };
  return { suite: read.suite, warnings: placed(read.warnings) };
}

/** As a check of the same path in a check file: the host is known from the title of the report. */
function named(url: string): { readonly name?: string } {
  const path = URL.parse(url)?.pathname ?? '';
  return path === '' || url.includes('{{') || path.length > LONGEST_PATH ? {} : { name: `GET ${path}` };
}

const LONGEST_PATH = 150;

/** Null when none is asked for. */
type Identity = { readonly written: object } | { readonly problem: Problem } | null;

function identityOf({ url, identity = '', identityIn = '', identityUrl = '' }: UrlInputs): Identity {
  const [where = '', ...rest] = identityIn.trim().split(/\s+/);
  if (identity === '' && where === '' && identityUrl === '') return null;
  if (identity === '') {
    const says =
      where === '' ? '`identity-url` says where to ask for it.' : '`identity-in` says where it is to be found.';
    return { problem: ofInput('identity', `is missing: ${says}`) };
  }
  const at = { url: identityUrl === '' ? url : besides(url, identityUrl) };
  const which = rest.join(' ');
  if (where === 'body' && which === '') return { written: { ...at, body: { containsWord: identity } } };
  if (where === 'header' && which !== '') return { written: { ...at, header: which, equals: identity } };
  if (where === 'json' && which !== '') return { written: { ...at, json: { [which]: inJson(identity) } } };
  return { problem: ofInput('identity-in', 'must be `header NAME`, `json PATH` or `body`.') };
}

/** An input is a text; what a release answers may be the number of a build. */
function inJson(identity: string): object {
  const isNumber = /^(?:0|[1-9]\d{0,14})$/.test(identity);
  return isNumber ? { in: [identity, Number(identity)] } : { equals: identity };
}

/** A path is one of the URL's own host. */
function besides(url: string, identityUrl: string): string {
  const isPath = identityUrl.startsWith('/') && URL.canParse(url);
  return isPath ? new URL(url).origin + identityUrl : identityUrl;
}

function problemOf({ path, message }: Finding, inputs: UrlInputs, json: JsonLines): Problem {
  const [part, ...rest] = path;
  if (part === 'identity') return ofIdentity(rest, message, inputs);
  if (part === 'defaults') return ofInput(kebab(String(rest[0])), message);
  const [group, key, jsonPath] = rest.slice(1);
  if (group === 'expect' && key === 'json') return inLine(json.lines.get(String(jsonPath)) ?? 1, message);
  return group === 'expect' ? ofInput(`expect-${key}`, message) : ofUrl('url', inputs.url, message);
}

function ofIdentity(path: Path, message: string, { url, identityUrl = '' }: UrlInputs): Problem {
  const isValue = ['equals', 'containsWord'].includes(String(path.at(-1)));
  if (path[0] !== 'url') return ofInput(isValue ? 'identity' : 'identity-in', message);
  return identityUrl === '' ? ofUrl('url', url, message) : ofUrl('identity-url', identityUrl, message);
}

/** What the message of a check file advises does not help here. */
function ofUrl(input: string, url: string, message: string): Problem {
  return ofInput(input, plainUrlFault(url) ?? message);
}

function inLine(line: number, message: string): Problem {
  return { input: 'expect-json', message: `\`expect-json\`, line ${line}, ${message}` };
}

function ofInput(input: string, message: string): Problem {
  return { input, message: `\`${input}\` ${message}` };
}

/** `periodSeconds` as an input: `period-seconds` */
function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The URL is asked twice when it names the release, too. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
