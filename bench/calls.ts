import type { LoggedCall } from '@deploy-actions/sandbox';

/** How an action spent its API calls on one deployment. */
export interface CallCount {
  readonly total: number;
  /** Calls to ECS before the first look, e.g. `DescribeServices`. */
  readonly setUp: readonly string[];
  /** Pre-flight and look-ups of digests before that, which can be switched off: calls to other services. */
  readonly checks: readonly string[];
  /** Times that it looked how the deployment goes: calls that follow one another within {@link TOGETHER_MS} are one look. */
  readonly looks: number;
  /** Calls beyond one for each look. */
  readonly extra: number;
}

/** Calls of one look are this near to each other, in milliseconds; no action looks more often than every second. */
const TOGETHER_MS = 400;

/** Everything up to UpdateService is set-up or a check, everything after it looks. */
export function countCalls(calls: readonly LoggedCall[]): CallCount {
  const update = calls.findIndex(({ action }) => action === 'UpdateService');
  const before = Map.groupBy(calls.slice(0, update + 1), ({ service }) => service === 'ecs');
  const names = (ofEcs: boolean) => (before.get(ofEcs) ?? []).map(({ action }) => action);
  const after = calls.slice(update + 1);
  const looks = after.filter(({ wallAt }, index) => index === 0 || wallAt - after[index - 1]!.wallAt > TOGETHER_MS);
  const [setUp, checks] = [names(true), names(false)];
  return { total: calls.length, setUp, checks, looks: looks.length, extra: after.length - looks.length };
}
