import { matrix } from '../matrix.ts';
import { everywhere, passing, stale, unanswered } from './faultRows.ts';
import { printTable } from './table.ts';

/** Faults that pass: the flow ends as if there had been none, and nothing is done twice. */

const rows = [
  ...passing('canary'),
  ...['canary that goes back', 'rollback', 'deploy-ecs', 'stepwise', 'rollback of a stepwise rollout'].flatMap((name) =>
    everywhere(name),
  ),
  ...['canary', 'canary that goes back', 'canary by tags alone', 'rollback', 'deploy-ecs'].flatMap((name) =>
    stale(name),
  ),
  // the candidate's, to more tasks, and that of the stable service to the release
  ...[1, 2].flatMap((nth) => stale('stepwise', nth)),
  ...unanswered('canary', [
    'ecs:DescribeServices',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'elbv2:DescribeRules',
    'ecs:TagResource',
    'ecs:UpdateService',
    'ecs:ContinueServiceDeployment',
    'ecs:UntagResource',
    'git:createRef',
    'git:updateRef',
  ]),
  ...unanswered('canary that goes back', ['ecs:StopServiceDeployment']),
  ...unanswered('stepwise', [
    'elbv2:DescribeTargetHealth',
    'ecs:CreateService',
    'ecs:UpdateService',
    'elbv2:ModifyRule',
    'ecs:DeleteService',
  ]),
  ...['rollback', 'deploy-ecs'].flatMap((name) => unanswered(name, ['ecs:DescribeServices', 'ecs:UpdateService'])),
];

matrix('platforms whose trouble passes', rows, 2);
printTable(['flow', 'call', 'fault', 'times', 'result']);
