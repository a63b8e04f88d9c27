import { ask } from './ask.ts';
import type { Finding } from './finding.ts';
import { containersOf, type PreflightInput } from './input.ts';
import type { PreflightPorts } from './ports.ts';

interface LogGroup {
  readonly name: string;
  /** Null means the task's own. */
  readonly region: string | null;
  readonly containers: readonly string[];
}

/** Whether the log groups of the awslogs driver exist: a container does not start without. */
export async function checkLogGroups(input: PreflightInput, { logs }: PreflightPorts): Promise<Finding[]> {
  const findings = await Promise.all(
    logGroupsOf(input).map(async (group) => {
      const question = { check: 'log-groups', subject: group.name, needs: 'logs:DescribeLogGroups' } as const;
      const answer = await ask(question, () => logs.logGroupExists(group.region, group.name));
      if (!answer.known) return [answer.finding];
      return answer.value ? [] : [missing(group)];
    }),
  );
  return findings.flat();
}

/**
 * The groups that must be there; the driver makes those of `awslogs-create-group`.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 */
function logGroupsOf({ taskDefinition }: PreflightInput): LogGroup[] {
  const needed = containersOf(taskDefinition).flatMap(({ name, logConfiguration }) => {
    const options = logConfiguration?.options ?? {};
    const group = options['awslogs-group'];
    if (logConfiguration?.logDriver !== 'awslogs' || !group || options['awslogs-create-group'] === 'true') return [];
    return [{ container: name ?? '', name: group, region: options['awslogs-region'] ?? null }];
  });
  const groups = Map.groupBy(needed, ({ name, region }) => `${region} ${name}`);
  return [...groups.values()].map((all) => ({ ...all[0]!, containers: all.map(({ container }) => container) }));
}

function missing({ name, region, containers }: LogGroup): Finding {
  const users = containers.map((container) => `\`${container}\``).join(', ');
  const message =
    `${users} cannot start: there is no log group \`${name}\`${region === null ? '' : ` in ${region}`}. Create it, or set ` +
    '`awslogs-create-group` to `true` and allow the execution role `logs:CreateLogGroup`.';
  return { check: 'log-groups', severity: 'error', subject: name, message };
}
