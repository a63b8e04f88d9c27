import { planKeys, type Keys } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { field, readElsewhere } from './kinds.ts';

/** What the keys of a plan look like to editors. They are read by the plan's own reader, which knows more. */

type Described<T extends Keys<string>> = Readonly<
  Record<keyof T, readonly [description: string, schema: v.GenericSchema]>
>;

/** Entries under the names that the plan's reader knows: none is missing, none is too many. */
function entriesOf<const T extends Keys<string>>(keys: T, described: Described<T>): v.ObjectEntries {
  const names = Object.keys(keys) as (keyof T & string)[];
  return Object.fromEntries(
    names.map((name) => {
      const [description, schema] = described[name];
      return [name, field(description, schema, keys[name])];
    }),
  );
}

function partOf<const T extends Keys<string>>(keys: T, described: Described<T>) {
  return v.strictObject(entriesOf(keys, described));
}

const textual = v.string();
const numeric = v.union([v.number(), v.string()]);
const duration = v.union([v.string(), v.pipe(v.number(), v.minValue(0))]);
const limits = v.record(v.string(), numeric);
const criteria = v.union([v.string(), v.array(v.union([v.string(), limits])), limits]);
const oneOrMore = v.union([v.string(), v.array(v.string())]);

const stages = v.union([
  v.string(),
  v.number(),
  v.array(
    v.union([
      v.string(),
      v.number(),
      partOf(planKeys.stage, {
        name: ['What it is called.', textual],
        weight: ['Per cent of the traffic that the candidate gets, over 0 up to 100.', numeric],
        bake: ['How long at least, `10m`, or with the most, `10m..30m`. Default: 5m.', duration],
        max: ['How long at most.', duration],
        criteria: ['What must hold at this stage, besides the criteria of the plan.', criteria],
      }),
    ]),
  ),
]);

const block = {
  enabled: ['Whether it is meant. Default: true.', v.boolean()],
  'health-check-endpoint': ['Path that must answer before the candidate gets any traffic.', v.string()],
  'health-check-timeout': ['How long it may take. Default: 30s.', duration],
  'rollback-threshold': ['Per cent of errors above which the release goes back.', numeric],
} as const;

const notification = partOf(planKeys.notification, {
  slack: ['Name of a channel.', oneOrMore],
  email: ['Addresses.', oneOrMore],
});

const described: Described<typeof planKeys.plan> = {
  strategy: [
    'rolling, all-at-once, blue-green, canary or linear, or a plan by name: canary-10-5m, 25-50-100.',
    textual,
  ],
  stages: ['Weights and times, `10@10m, 50@15m, 100`, or a list of stages.', stages],
  criteria: ['What the candidate must hold, `error-rate < 1%`; `none` where nothing is to be judged.', criteria],
  deadline: ['For the whole rollout. Default: what its stages may take, and half an hour.', duration],
  'on-failure': ['What evidence of harm leads to. Default: rollback.', v.picklist(['rollback', 'hold'])],
  'on-no-traffic': [
    'What a stage with too little traffic to judge by does at its end. Default: hold.',
    v.picklist(['smoke-only', 'hold', 'rollback']),
  ],
  'on-cancel': ['What happens when the job is cancelled. Default: rollback.', v.picklist(['rollback', 'leave'])],
  rollback: [
    'When and how the release goes back.',
    v.union([
      v.picklist(['immediate', 'gradual']),
      partOf(planKeys.rollback, {
        triggers: ['What makes it go back, `error-rate: ">5%"`.', criteria],
        strategy: [
          'All at once, or down the stages it came. Default: immediate.',
          v.picklist(['immediate', 'gradual']),
        ],
        notifications: ['Who is told of it.', v.union([notification, v.array(notification)])],
      }),
    ]),
  ],
  analysis: [
    'How evidence is weighed.',
    partOf(planKeys.analysis, {
      alpha: ['How often, at most, evidence may roll back a good release. Default: 0.01.', v.number()],
      dispersion: ['How much more errors come in bursts than one by one. Default: 3.', v.number()],
      'min-requests': ['Requests that each release must have had at a stage. Default: 100.', v.number()],
      'warm-up': ["What is cut off after the candidate's first traffic. Default: 3m.", duration],
      window: ['Length of a window of counts. Default: 1m.', duration],
      regression: ['The regression that the plan is meant to see, as a multiple. Default: 3.', v.number()],
    }),
  ],
  'blue-green': [
    'A rollout with both releases up.',
    partOf(planKeys['blue-green'], { ...block, stages: ['Weights and times; usually none: all at once.', stages] }),
  ],
  canary: [
    'A rollout by stages.',
    partOf(planKeys.canary, { ...block, stages: ['Weights and times. All traffic follows the last one.', stages] }),
  ],
};

type PlanKey = keyof typeof planKeys.plan;

/** The keys of a plan, as they stand in an environment. What they hold is left as it was written. */
export const planEntries = Object.fromEntries(
  (Object.keys(described) as PlanKey[]).map((name) => {
    const [description, schema] = described[name];
    return [name, field(description, readElsewhere(schema), planKeys.plan[name])];
  }),
) as Readonly<Record<string, unknown>> as Readonly<Record<PlanKey, v.ExactOptionalSchema<v.UnknownSchema, undefined>>>;

/** What has a name of its own in the published schema. */
export const planParts = {
  stages,
  criteria,
  ...Object.fromEntries(
    (['rollback', 'analysis', 'blue-green', 'canary'] as const).map((name) => [name, described[name][1]]),
  ),
};
