import type { Contestant } from '../contestants.ts';
import { SPEED, type Performance } from './perform.ts';
import type { Row } from './row.ts';

/** One row of the table, with how each contestant did, in the order of the contestants. */
export interface Line {
  readonly row: Row;
  readonly performances: readonly Performance[];
}

/** Longer messages are cut, at this many characters: the log has them in full. */
const MESSAGE_LENGTH = 220;

export interface Occasion {
  readonly contestants: readonly Contestant[];
  /** Day of the run, as YYYY-MM-DD. */
  readonly date: string;
  readonly node: string;
}

/** docs/compare.md: the table first, then what each said. */
export function documentOf(lines: readonly Line[], { contestants, date, node }: Occasion): string {
  const heads = contestants.map(({ name, version }) => `${name} ${version}`);
  return [
    '# The same scenarios, side by side',
    '',
    `What ${heads.join(' and ')} say of the same worlds: both bundles unmodified, on the sandbox, with default ` +
      'settings and one minute to wait. ✅ means that exit code, words and world are as the truth has them; ⚠️ that the exit ' +
      'code and the world are, and the words do not name the cause; ❌ all else.',
    '',
    table(
      ['scenario', 'the truth', ...heads],
      lines.map(({ row, performances }) => [row.name, row.truth, ...performances.map(verdict)]),
    ),
    '',
    `Made on ${date} with Node ${node} by`,
    '',
    '```sh',
    'npm run -s compare -- --peer FOLDER   # a checkout of aws-actions/amazon-ecs-deploy-task-definition',
    '```',
    '',
    `The sandbox's platform time passes ${SPEED} times as fast as AWS's, the actions' own waits do not: seconds tell ` +
      'an answer at once from one that comes when the time is up, and no more. Except where a row is about them, reads are ' +
      'never stale. How the worlds are made: [endings.ts](../bench/compare/endings.ts), [disturbances.ts](../bench/compare/disturbances.ts). How fast both are: `npm run bench`.',
    '',
    '## In their own words',
    '',
    ...lines.flatMap(({ row, performances }) => [
      `### ${row.name}`,
      '',
      ...performances.flatMap((each, index) => [...story(heads[index]!, each), '']),
    ]),
  ].join('\n');
}

function verdict({ exitCode, result, seconds, faults, unnamed }: Performance): string {
  const said = [...(result === null ? [] : [`\`${result}\``]), `exit ${exitCode}`, `${seconds} s`].join(', ');
  if (faults.length > 0) return `❌ ${said}: ${faults.join(', ')}`;
  return unnamed ? `⚠️ ${said}: does not say so` : `✅ ${said}`;
}

function story(head: string, { message, world }: Performance): string[] {
  const serves = [...new Set(world.serves)].join(' and ') || 'nothing';
  return [
    `- **${head}**: ${message === null ? 'no error, no warning' : quote(message)}`,
    `  - then: ${world.registered} registered, deployments ${world.deployments.join(', ') || 'none'}; ` +
      `${world.atReturn} when it returned; in the end ${serves} serves`,
  ];
}

/** As code, so that nothing in it becomes Markdown. */
function quote(message: string): string {
  const cut = message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message;
  return `\`${cut.replaceAll('`', "'")}\``;
}

function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
