import { secretArnOf } from '../../core/names.ts';
import type { Needs, NeedsTable, Place } from './table.ts';

/**
 * What the calls of the smaller services need.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html and its siblings
 */

/** Logs knows a group by an ARN that goes on: a policy for it ends in `:*`. */
const logGroup = ({ region, accountId }: Place, { logGroupName, logGroupIdentifier }: any) => {
  const given: string = logGroupName ?? logGroupIdentifier ?? '';
  const name = given.replace(/^arn:.*:log-group:/, '').replace(/:\*$/, '');
  return `arn:aws:logs:${region}:${accountId}:log-group:${name}`;
};
const onLogGroup: Needs = { resources: { 'log-group': (input, place) => `${logGroup(place, input)}:log-stream:` } };
const onLogStream: Needs = {
  resources: { 'log-stream': (input, place) => `${logGroup(place, input)}:log-stream:${input.logStreamName ?? ''}` },
};

export const logsNeeds: NeedsTable = {
  CreateLogGroup: onLogGroup,
  CreateLogStream: onLogStream,
  DescribeLogGroups: {},
  DescribeLogStreams: onLogGroup,
  FilterLogEvents: onLogGroup,
  GetLogEvents: onLogStream,
  PutLogEvents: onLogStream,
};

const repository = ({ region, accountId }: Place, name: string) =>
  `arn:aws:ecr:${region}:${accountId}:repository/${name}`;
const onRepository: Needs = { resources: { repository: (input, place) => repository(place, input.repositoryName) } };

export const ecrNeeds: NeedsTable = {
  BatchGetImage: onRepository,
  DescribeImages: onRepository,
  DescribeRepositories: {
    resources: {
      repository: ({ repositoryNames = ['*'] }, place) =>
        repositoryNames.map((name: string) => repository(place, name)),
    },
  },
  GetAuthorizationToken: {},
};

const alarms = ({ region, accountId }: Place, names: readonly string[]) =>
  names.map((name) => `arn:aws:cloudwatch:${region}:${accountId}:alarm:${name}`);

export const cloudwatchNeeds: NeedsTable = {
  GetMetricData: {},
  GetMetricStatistics: {},
  DeleteAlarms: { resources: { alarm: ({ AlarmNames = [] }, place) => alarms(place, AlarmNames) } },
  DescribeAlarms: {
    resources: { alarm: ({ AlarmNames }, place) => alarms(place, AlarmNames?.length ? AlarmNames : ['*']) },
  },
  PutMetricAlarm: { resources: { alarm: ({ AlarmName }, place) => alarms(place, [AlarmName]) } },
  SetAlarmState: { resources: { alarm: ({ AlarmName }, place) => alarms(place, [AlarmName]) } },
};

export const iamNeeds: NeedsTable = {
  GetRole: { resources: { role: ({ RoleName }, { accountId }) => `arn:aws:iam::${accountId}:role/${RoleName}` } },
  SimulatePrincipalPolicy: { resources: { role: ({ PolicySourceArn }) => PolicySourceArn ?? '' } },
};

export const secretsmanagerNeeds: NeedsTable = {
  DescribeSecret: { resources: { Secret: ({ SecretId = '' }, place) => secretArnOf(place, SecretId) } },
};

export const ssmNeeds: NeedsTable = { DescribeParameters: {} };

export const stsNeeds: NeedsTable = {
  AssumeRole: { resources: { role: ({ RoleArn }) => RoleArn ?? '' } },
  // the role's trust policy decides, see sts/webIdentity.ts
  AssumeRoleWithWebIdentity: { noPermission: true },
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html: no permissions are required.
  GetCallerIdentity: { noPermission: true },
};
