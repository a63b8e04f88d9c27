export const IMAGES = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';
const DEPLOYMENT = {
  images: `web=${IMAGES}:v2`,
  secrets: 'DB=arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db\nTOKEN=/shop/db',
};

export interface Scenario {
  readonly inputs: Readonly<Record<string, string>>;
  /** Of the service that is there before. */
  readonly tasks: 0 | 1;
  /** Cancels the job at the first line that holds this. */
  readonly cancelAt?: string;
  /** The release is being deployed already, by somebody else. */
  readonly underWay?: true;
  /** The service is not there yet. */
  readonly first?: true;
  /** ECS can move the service's traffic. */
  readonly shifting?: true;
  readonly result: string;
  /** Something that the log, or the job's summary, must hold. */
  readonly told: RegExp;
  /** All calls that change something, in order. */
  readonly changes: readonly string[];
}

const [REGISTER, UPDATE, STOP] = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:StopServiceDeployment'];
const [TAG, UNTAG, CONTINUE] = ['ecs:TagResource', 'ecs:UntagResource', 'ecs:ContinueServiceDeployment'];

/** Its address of the test listener is the sandbox's. */
const CANARY = { images: `web=${IMAGES}:v2`, plan: '20@0s, 100@0s' };

export const scenarios = {
  'a deployment': {
    inputs: DEPLOYMENT,
    tasks: 1,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, UPDATE],
  },
  'a deployment without tasks': {
    inputs: DEPLOYMENT,
    tasks: 0,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, UPDATE],
  },
  'a deployment of the same release under way': {
    inputs: {},
    tasks: 1,
    underWay: true,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [],
  },
  'a dry run': {
    inputs: { ...DEPLOYMENT, 'dry-run': 'true' },
    tasks: 0,
    result: 'unchanged',
    told: /nothing that stands in the way/,
    changes: [],
  },
  'a cancelled deployment': {
    inputs: { images: `web=${IMAGES}:v2-slow-start-60s` },
    tasks: 1,
    cancelAt: 'following',
    result: 'stopped',
    told: /ECS rolls .* back/,
    changes: [REGISTER, UPDATE, STOP],
  },
  'a release that crashes': {
    inputs: { images: `web=${IMAGES}:v2-crash` },
    tasks: 1,
    result: 'rolled-back',
    told: /web \| .*crashed/,
    changes: [REGISTER, UPDATE],
  },
  'a one-off task': {
    inputs: { images: `web=${IMAGES}:v2`, 'before-traffic-command': 'migrate' },
    tasks: 0,
    result: 'succeeded',
    told: /web: exit code 0/,
    changes: [REGISTER, 'ecs:RunTask', UPDATE],
  },
  'a cancelled one-off task': {
    inputs: { images: `web=${IMAGES}:v2`, 'before-traffic-command': 'sleep\n900' },
    tasks: 0,
    cancelAt: 'the task is',
    result: 'stopped',
    told: /the task was told to stop/,
    changes: [REGISTER, 'ecs:RunTask', 'ecs:StopTask'],
  },
  'a canary with a smoke test': {
    inputs: { ...CANARY, 'smoke-test': 'checks.yml' },
    tasks: 1,
    shifting: true,
    result: 'succeeded',
    told: /web: has its own deployment configuration back/,
    changes: [REGISTER, TAG, UPDATE, CONTINUE, UPDATE, UNTAG],
  },
  'a cancelled canary': {
    inputs: { ...CANARY, plan: '20@5m, 100@0s' },
    tasks: 1,
    shifting: true,
    cancelAt: '20% of the production traffic',
    result: 'stopped',
    told: /has its own deployment configuration back/,
    changes: [REGISTER, TAG, UPDATE, STOP, UPDATE, UNTAG],
  },
  'a first deployment': {
    inputs: { 'task-definition': 'task.json', 'service-definition': 'service.json' },
    tasks: 0,
    first: true,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, 'ecs:CreateService'],
  },
} satisfies Record<string, Scenario>;

/** What a missing line comes to: the scenario that shows it, its result, and what it tells. */
export type Loss = readonly [scenario: keyof typeof scenarios, result: string, told: RegExp];

/** What the README says of groups of lines, each of which is missed in the same way. */
export function lossOf(sid: string, action: string): Loss | null {
  const refused = new RegExp(`not authorized to perform: ${action} `);
  const unchecked = new RegExp(`could not be checked: it needs \`${action}\``);
  if (/ecs:(ListServiceDeployments|DescribeServiceRevisions)/.test(action)) {
    return ['a deployment of the same release under way', 'failed', refused];
  }
  if (sid.startsWith('Strategy') && !action.endsWith(':UntagResource')) {
    return ['a canary with a smoke test', 'failed', refused];
  }
  if (sid.startsWith('Deploy')) return ['a deployment without tasks', 'failed', refused];
  if (sid.startsWith('First')) return ['a first deployment', 'failed', refused];
  return sid.startsWith('Preflight') ? ['a dry run', 'unchanged', unchecked] : null;
}

/** What it says of the others. */
export const losses: Readonly<Record<string, Loss>> = {
  'CancelDeployment ecs:StopServiceDeployment': ['a cancelled deployment', 'stopped', /web:1 is being deployed again/],
  'ReasonStoppedTasks ecs:ListTasks': ['a release that crashes', 'rolled-back', /read: why tasks stopped: .*ListTasks/],
  'TasksForReasonAndOneOff ecs:DescribeTasks': [
    'a release that crashes',
    'rolled-back',
    /read: why tasks stopped: .*DescribeTasks/,
  ],
  'ReasonLogs logs:GetLogEvents': [
    'a release that crashes',
    'rolled-back',
    /the log of web could not be read from \/ecs\/web: .*logs:GetLogEvents/,
  ],
  'StrategyTags ecs:UntagResource': [
    'a canary with a smoke test',
    'succeeded',
    /configuration back: .*not authorized to perform: ecs:UntagResource/,
  ],
  'OneOffRun ecs:RunTask': ['a one-off task', 'failed', /not authorized to perform: ecs:RunTask /],
  'OneOffStop ecs:StopTask': ['a cancelled one-off task', 'stopped', /could not be stopped .*ecs:StopTask/],
};

/** The scenario that needs all resources of a statement. */
export const scenarioOfResources: Readonly<Record<string, keyof typeof scenarios>> = {
  DeployService: 'a deployment of the same release under way',
  DeployRoles: 'a first deployment',
  CancelDeployment: 'a cancelled deployment',
  StrategySmokeTest: 'a canary with a smoke test',
  PreflightRoles: 'a first deployment',
};

/** Statements that allow what another one does, and more: who needs the one alone shall not need the other. */
export const allowsToo: Readonly<Record<string, string>> = { FirstTags: 'StrategyTags' };
