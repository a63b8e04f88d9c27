import type { Action, AuthenticateOidcActionConfig, TargetGroupTuple } from '@aws-sdk/client-elastic-load-balancing-v2';
import { tenths } from '../../native/lifecycle.ts';
import type { Pair } from './api.ts';
import { isBetween } from './forwards.ts';
import { stickySecondsOf } from './stickiness.ts';

/** Two weights as ELB takes them: whole numbers, 0 to 999, of which only the ratio counts. */
export interface Weights {
  readonly stable: number;
  readonly candidate: number;
}

/**
 * Weights of which people can read the share: `80:20`, and `667:333` for what has tenths. Exact for tenths of a per cent, never
 * both 0.
 *
 * @param percent on the candidate, 0 to 100; to the tenth
 * @throws RangeError for anything else
 */
export function weightsFor(percent: number): Weights {
  if (!(percent >= 0 && percent <= 100)) {
    throw new RangeError(`The candidate's share of the traffic must be 0 to 100 per cent, not ${percent}.`);
  }
  const rounded = tenths(percent);
  // 999 is the most, which tenths need no more than: of 1,000 both have a part
  const [sum, candidate] = Number.isInteger(rounded) ? [100, rounded] : [1_000, Math.round(rounded * 10)];
  return { stable: sum - candidate, candidate };
}

/**
 * Actions to be sent to ELB, with new weights of these two groups, and all else as it was. Actions that do not forward to exactly
 * these two are left as they are.
 *
 * @param weights per cent on the candidate, see `weightsFor`; or the two weights themselves
 * @param stickySeconds for how long visitors are to be kept, where they are; null for as long as they were
 */
export function reweighted(
  actions: readonly Action[],
  pair: Pair,
  weights: number | Weights,
  stickySeconds: number | null = null,
): Action[] {
  const given = typeof weights === 'number' ? weightsFor(weights) : weights;
  const isOurs = isBetween(actions, pair);
  const isKept = stickySeconds !== null && stickySecondsOf(actions) !== null;
  const weigh = (group: TargetGroupTuple): TargetGroupTuple => ({
    ...group,
    Weight: group.TargetGroupArn === pair.candidate ? given.candidate : given.stable,
  });
  return sendable(actions).map((action) =>
    isOurs && action.Type === 'forward'
      ? {
          ...action,
          ForwardConfig: {
            ...action.ForwardConfig,
            TargetGroups: action.ForwardConfig!.TargetGroups!.map(weigh),
            ...(isKept && {
              TargetGroupStickinessConfig: {
                ...action.ForwardConfig!.TargetGroupStickinessConfig,
                DurationSeconds: stickySeconds,
              },
            }),
          },
        }
      : action,
  );
}

/**
 * Actions as ELB described them, in the form in which it takes them again: it never tells the client secret, and takes a target group
 * by itself only where it is the only one.
 */
export function sendable(actions: readonly Action[]): Action[] {
  return actions.map((action) => {
    const { TargetGroupArn: _only, ...rest } = action;
    const one = (action.ForwardConfig?.TargetGroups?.length ?? 0) > 1 ? rest : action;
    const oidc = action.AuthenticateOidcConfig;
    return oidc === undefined ? one : { ...one, AuthenticateOidcConfig: withKeptSecret(oidc) };
  });
}

function withKeptSecret(oidc: AuthenticateOidcActionConfig): AuthenticateOidcActionConfig {
  const { ClientSecret: _secret, ...config } = oidc;
  return { ...config, UseExistingClientSecret: true };
}
