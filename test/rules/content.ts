import { areaOf, find, isTest, withoutComments, type SourceFile, type Violation } from './source.ts';

/** A file longer than this asks to be split, in lines. */
const LONGEST_FILE = 300;

/** The only packages that know the runner: the one actions use, the one that plays it, and the one that plays the world. */
const KNOW_THE_ENVIRONMENT = ['packages/toolkit', 'packages/runner', 'packages/sandbox'];

interface Rule {
  readonly appliesTo: (path: string) => boolean;
  readonly pattern: RegExp;
  readonly message: string;
  /** Whether comments count, too. */
  readonly inComments?: boolean;
}

const isSource = (path: string): boolean => /^(?:packages|actions)\//.test(path) && !isTest(path);
const inCore = (path: string): boolean => areaOf(path) === 'packages/strategy' && !isTest(path);

const RULES: readonly Rule[] = [
  {
    appliesTo: (path) => path.startsWith('packages/') && isSource(path) && !KNOW_THE_ENVIRONMENT.includes(areaOf(path)),
    pattern: /\bprocess\.env\b|\benv\b[^;\n]*\bfrom 'node:process'/g,
    message: 'only toolkit and actions read the environment: take what you need as an argument',
  },
  {
    appliesTo: (path) => isSource(path) && areaOf(path) !== 'packages/toolkit' && areaOf(path) !== 'packages/runner',
    pattern: /\bget(?:Boolean|Multiline)?Input\b|\bINPUT_[A-Z]/g,
    message: 'inputs are read by toolkit, as action.yml declares them',
  },
  {
    appliesTo: inCore,
    pattern:
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b/g,
    message: 'strategy has no clock of its own',
  },
  {
    appliesTo: inCore,
    pattern: /\bMath\.random\b|\bcrypto\b/g,
    message: 'strategy is deterministic',
  },
  {
    appliesTo: inCore,
    pattern: /\bprocess\.|\bfetch\(|\bconsole\.|\bglobalThis\b/g,
    message: 'strategy is pure: no process, no network, no output',
  },
  {
    appliesTo: (path) => areaOf(path) === 'packages/strategy',
    pattern: wordsOf([
      'aws',
      'amazon',
      'ecs',
      'ecr',
      'elb',
      'alb',
      'cloudwatch',
      'azure',
      'kudu',
      'entra',
      'gcp',
      'kubernetes',
    ]),
    message: "no cloud's name in strategy",
    inComments: true,
  },
  {
    appliesTo: inCore,
    pattern: wordsOf(['arn', 'arns', 'slot', 'slots', 'fargate', 'task', 'ramp', 'webapp']),
    message: "what only one cloud has is its adapter's: no word of it in strategy",
    inComments: true,
  },
  {
    appliesTo: inCore,
    // an arm of a rollout is another thing
    pattern: /\bARM\b|\b[Aa]pp ?[Ss]ervice\b|\bResource Manager\b|\b(?:target group|listener rule)s?\b/g,
    message: "what only one cloud has is its adapter's: no word of it in strategy",
    inComments: true,
  },
];

/** Words and calls that have no place where they stand. */
export function forbiddenContent(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path, text }) =>
    RULES.filter((rule) => rule.appliesTo(path)).flatMap(({ pattern, message, inComments }) =>
      find(inComments === true ? text : withoutComments(text), pattern).map(({ match, line }) => ({
        path,
        line,
        message: `${match[0]}: ${message}`,
      })),
    ),
  );
}

/** Files of packages and actions that are longer than a reader can take in. What is generated is not read. */
export function filesTooLong(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => /^(?:packages|actions)\//.test(path) && !path.endsWith('.generated.ts'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST_FILE)
    .map(({ path, lines }) => ({
      path,
      line: lines,
      message: `${lines} lines: split it, ${LONGEST_FILE} is the most`,
    }));
}

/** Each word on its own or as a part of a camelCase name, in lower, upper or title case: not `ecs` in `specs`. */
function wordsOf(words: readonly string[]): RegExp {
  const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const any = (spelt: (word: string) => string): string => words.map(spelt).join('|');
  const lower = `(?<![A-Za-z])(?:${any((word) => word)})(?![a-z])`;
  const upper = `(?<![A-Z])(?:${any((word) => word.toUpperCase())})(?![A-Z])`;
  return new RegExp(`${lower}|${upper}|(?:${any(title)})(?![a-z])`, 'g');
}
