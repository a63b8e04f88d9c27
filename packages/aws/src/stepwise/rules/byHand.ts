import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import { quoted } from '../../rollback/byHand.ts';
import type { ProductionRule } from './api.ts';
import { sendable } from './reweighted.ts';

/** A rule in a sentence. */
export function nameOf({ arn, kind }: Pick<ProductionRule, 'arn' | 'kind'>): string {
  return kind === 'listener' ? `the default action of the listener ${arn}` : `the rule ${arn}`;
}

/** A target group in a sentence: by its name, which its ARN holds. */
export function groupName(targetGroupArn: string): string {
  return `\`${/:targetgroup\/([^/]+)\//.exec(targetGroupArn)?.[1] ?? targetGroupArn}\``;
}

/** What a person has to type to give a rule these actions. */
export function modifyCommand({ arn, kind }: Pick<ProductionRule, 'arn' | 'kind'>, actions: readonly Action[]): string {
  const json = quoted(JSON.stringify(sendable(actions)));
  return kind === 'listener'
    ? `aws elbv2 modify-listener --listener-arn ${quoted(arn)} --default-actions ${json}`
    : `aws elbv2 modify-rule --rule-arn ${quoted(arn)} --actions ${json}`;
}
