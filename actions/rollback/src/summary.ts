import { shortName } from '@deploy-actions/aws';
import type { ServiceEnding } from './ending.ts';
import { block } from './told.ts';

/** The job summary of one service: the verdict first, then why, then what to do where something is left to do. */
export function summaryOf({ prepared, result, reason, warnings }: ServiceEnding, commands: readonly string[]): string {
  const { ref, service, chosen } = prepared;
  const mark = result === 'succeeded' || result === 'unchanged' ? '✅' : '❌';
  const from = shortName(service.taskDefinition ?? '');
  const to = shortName(chosen.taskDefinitionArn);
  return [
    `### ${mark} Rollback of \`${ref.cluster}/${ref.service}\`: ${result}`,
    '',
    `\`${from}\` → \`${to}\``,
    '',
    ...block([reason, `${to}: ${chosen.why}`, ...[...prepared.warnings, ...warnings].map((each) => `! ${each}`)]),
    ...(commands.length > 0 ? ['By hand, command by command:', '', ...block(commands, 'sh')] : []),
  ].join('\n');
}
