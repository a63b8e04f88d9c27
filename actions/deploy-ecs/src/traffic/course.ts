import { serviceProblems, type DeploymentConfiguration, type Service, type WaitUntil } from '@deploy-actions/aws';
import type { Gate } from '@deploy-actions/observe';
import type { Plan } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';
import type { Asked } from './asked.ts';
import { configurationFor, GATE_STAGE, pausesAt, planOfService } from './configuration.ts';
import { courseWarnings, OVERTAKES } from './courseWarnings.ts';

/** How traffic goes over in the deployment of one service. */
export interface Course {
  /** Null: as the service has it. */
  readonly plan: Plan | null;
  /** What the service has for itself once the deployment is over; with the settings that the inputs change. */
  readonly own: DeploymentConfiguration;
  /** What it is configured with for this deployment alone; null where that is its own. */
  readonly given: DeploymentConfiguration | null;
  /** Whether the deployment pauses before each shift, for somebody else to go on with it. */
  readonly steered: boolean;
  readonly until: WaitUntil;
  readonly gate: Gate | null;
  readonly warnings: readonly string[];
}

export interface CourseFacts {
  /** With the deployment configuration that is its own; null before the first deployment. */
  readonly service: Service | null;
  readonly own: DeploymentConfiguration;
  /** Its own tags. */
  readonly tags: number;
  /** A deployment is under way whose traffic ECS moves. */
  readonly shifting: boolean;
  readonly desiredCount: number | undefined;
  readonly timeoutMinutes: number;
}

export interface CourseReading {
  readonly course: Course;
  readonly problems: readonly Problem[];
}

/** How one service gets what was asked for, and all that stands in the way. */
export function courseOf(asked: Asked, facts: CourseFacts): CourseReading {
  return facts.service === null ? firstCourse(asked, facts) : laterCourse(asked, facts, facts.service);
}

/** There is no traffic that could be shifted, and nothing to go back to. */
function firstCourse(asked: Asked, { own }: CourseFacts): CourseReading {
  const impossible =
    'the service does not exist yet: its first deployment has no traffic that could wait for anything.';
  const problems = [
    ...(asked.until === 'done' ? [] : [{ input: 'wait-until', message: `${impossible} Give \`done\`.` }]),
    ...(asked.gate === null
      ? []
      : [{ input: 'smoke-test', message: `${impossible} Ask it in a step after this one.` }]),
  ];
  const warnings = [
    ...asked.warnings,
    ...(asked.plan === null ? [] : ['A first deployment has all traffic at once: strategy and plan say nothing yet.']),
  ];
  return { course: { plan: null, own, given: null, steered: false, until: 'done', gate: null, warnings }, problems };
}

function laterCourse(asked: Asked, facts: CourseFacts, service: Service): CourseReading {
  const { own } = facts;
  const { until, gate } = asked;
  // a service that pauses by itself is left to whoever set it up so
  const derived = until === 'paused' && !pausesAt(own) ? planOfService(own) : null;
  const plan = asked.plan ?? derived;
  const isRolling = plan === null ? (own.strategy ?? 'ROLLING') === 'ROLLING' : plan.strategy === 'rolling';
  const steered = until === 'paused' && plan !== null && !isRolling;
  const problems = [
    ...(isRolling ? withoutStages(asked) : [...ofService(facts, service, plan), ...ofGate(gate, service)]),
  ];
  const overtakes = isRolling && facts.shifting;
  const ways = { plan, steered, overtakes, gateMinutes: gate === null ? null : facts.timeoutMinutes };
  const given = problems.length > 0 ? null : configurationFor(own, ways);
  const course = { plan, own, given, steered, until, gate };
  const warnings = [
    ...asked.warnings,
    ...(overtakes ? [OVERTAKES] : []),
    ...courseWarnings(course, facts.timeoutMinutes),
  ];
  return { course: { ...course, warnings }, problems };
}

function withoutStages({ until, gate }: Asked): Problem[] {
  const why = 'a rolling deployment has no stages, and no traffic that could be held back';
  const instead = 'Give `strategy: canary`, `linear` or `blue-green`';
  return [
    ...(until === 'done' ? [] : [{ input: 'wait-until', message: `${why}: there is \`done\` alone. ${instead}.` }]),
    ...(gate === null
      ? []
      : [{ input: 'smoke-test', message: `${why}. ${instead}, or ask it in a step after this one.` }]),
  ];
}

/** What ECS needs to move traffic. A service that does so already has it. */
function ofService({ tags, desiredCount }: CourseFacts, service: Service, plan: Plan | null): Problem[] {
  if (plan === null) return [];
  const asItWillBe = { ...service, ...(desiredCount !== undefined && { desiredCount }) };
  const readiness = { service: asItWillBe, release: '', stable: null, inFlight: null, tags };
  return serviceProblems(readiness).map(({ message }) => ({ input: 'service', message }));
}

/** Without a test listener the address of the smoke test would be answered by the old release. */
function ofGate(gate: Gate | null, { serviceName, loadBalancers = [] }: Service): Problem[] {
  const hasTest = loadBalancers.some(({ advancedConfiguration: each }) => each?.testListenerRule !== undefined);
  if (gate === null || hasTest) return [];
  const message =
    `\`${serviceName}\` has no \`testListenerRule\` in the \`advancedConfiguration\` of its load balancer, so that nothing ` +
    `reaches the release at ${GATE_STAGE}. Add one (\`aws ecs update-service --load-balancers\`), or ask the smoke test ` +
    'in a step after this one.';
  return [{ input: 'smoke-test', message }];
}
