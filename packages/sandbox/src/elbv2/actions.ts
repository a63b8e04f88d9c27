import { ApiError, StringMap } from '../core/api.ts';
import { invalidAction, validationError } from './errors.ts';
import { integer, list, oneOf, text, truth } from './input.ts';
import type { Action, ForwardConfig, LoadBalancer } from './model.ts';
import type { Store } from './store.ts';

const FINAL = ['forward', 'redirect', 'fixed-response'];
const TYPES = [...FINAL, 'authenticate-oidc', 'authenticate-cognito', 'jwt-validation'] as const;

/** A forward action names at most this many groups. */
const MAX_TARGET_GROUPS = 5;

/**
 * Checks actions and fills them in as the service answers them: a target group given alone and a forward
 * configuration with one group are the same, weights are numbers, and the client's secret is not told again.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html
 *
 * @param previous the actions that these replace, which may hold the secret that `UseExistingClientSecret` means
 */
export function parseActions(
  input: unknown,
  store: Store,
  loadBalancer: LoadBalancer,
  previous: readonly Action[] = [],
): Action[] {
  const actions = list<Record<string, any>>(input).map((each) => parseAction(each, previous));
  const inOrder = actions.toSorted((a, b) => (a.Order ?? 0) - (b.Order ?? 0));
  if (inOrder.filter(({ Type }) => FINAL.includes(Type)).length !== 1 || !FINAL.includes(inOrder.at(-1)!.Type)) {
    throw invalidAction(
      `Exactly one action must be one of '${FINAL.join(', ')}', and it must be the last one performed`,
    );
  }
  if (actions.length > 1 && new Set(actions.map(({ Order }) => Order ?? '')).size < actions.length) {
    throw validationError('Every action must have an order of its own');
  }
  for (const { ForwardConfig } of actions) {
    for (const { TargetGroupArn } of ForwardConfig?.TargetGroups ?? []) assertFree(TargetGroupArn, store, loadBalancer);
  }
  return inOrder;
}

function parseAction(input: Record<string, any>, previous: readonly Action[]): Action {
  const Type = oneOf(input['Type'], 'Type', TYPES);
  const order =
    input['Order'] === undefined ? {} : { Order: integer(input['Order'], 'Order', { min: 1, max: 50_000 }) };
  const action = { ...input, Type, ...order };
  if (Type === 'forward') return { ...action, ...forward(input) };
  if (Type === 'redirect') return { ...action, RedirectConfig: redirect(input['RedirectConfig']) };
  if (Type === 'fixed-response') return { ...action, FixedResponseConfig: fixedResponse(input['FixedResponseConfig']) };
  if (Type === 'authenticate-oidc') return { ...action, AuthenticateOidcConfig: oidc(input, previous) };
  if (Type === 'authenticate-cognito') {
    return { ...action, AuthenticateCognitoConfig: withParameters(input['AuthenticateCognitoConfig']) };
  }
  return action;
}

function forward(input: Record<string, any>): Pick<Action, 'TargetGroupArn' | 'ForwardConfig'> {
  const { TargetGroupArn, ForwardConfig } = input;
  const given = list<Record<string, unknown>>(ForwardConfig?.TargetGroups);
  if (TargetGroupArn && given.some((each) => each['TargetGroupArn'] !== TargetGroupArn)) {
    throw validationError('A target group beside a forward configuration must be its only target group');
  }
  const groups = given.length > 0 ? given : [{ TargetGroupArn: text(TargetGroupArn, 'TargetGroupArn') }];
  if (groups.length > MAX_TARGET_GROUPS) {
    throw new ApiError('TooManyTargetGroups', `A forward action takes up to ${MAX_TARGET_GROUPS} target groups`);
  }
  const TargetGroups = groups.map((each) => ({
    TargetGroupArn: text(each['TargetGroupArn'], 'TargetGroupArn'),
    Weight: integer(each['Weight'] ?? 1, 'Weight', { min: 0, max: 999 }),
  }));
  if (new Set(TargetGroups.map((each) => each.TargetGroupArn)).size < TargetGroups.length) {
    throw validationError('A forward action must name each target group once');
  }
  const config: ForwardConfig = {
    ...ForwardConfig,
    TargetGroups,
    TargetGroupStickinessConfig: stickiness(ForwardConfig?.TargetGroupStickinessConfig),
  };
  const only = TargetGroups.length === 1 ? { TargetGroupArn: TargetGroups[0]!.TargetGroupArn } : {};
  return { ...only, ForwardConfig: config };
}

function stickiness(input: Record<string, unknown> = {}): ForwardConfig['TargetGroupStickinessConfig'] {
  const Enabled = truth(input['Enabled'] ?? false, 'Enabled');
  if (input['DurationSeconds'] === undefined) {
    if (Enabled) throw validationError('Stickiness needs a duration: DurationSeconds');
    return { Enabled };
  }
  return { Enabled, DurationSeconds: integer(input['DurationSeconds'], 'DurationSeconds', { min: 1, max: 604_800 }) };
}

function redirect(input: Record<string, any> = {}): NonNullable<Action['RedirectConfig']> {
  return { ...input, StatusCode: oneOf(input['StatusCode'], 'StatusCode', ['HTTP_301', 'HTTP_302']) };
}

function fixedResponse(input: Record<string, any> = {}): NonNullable<Action['FixedResponseConfig']> {
  const StatusCode = text(input['StatusCode'], 'StatusCode');
  if (!/^[245]\d\d$/.test(StatusCode))
    throw validationError(`'StatusCode' must be 2XX, 4XX or 5XX, not '${StatusCode}'`);
  return { ...input, StatusCode };
}

/** The secret is never answered, so whoever sends an action back refers to the one that is kept. */
function oidc(input: Record<string, any>, previous: readonly Action[]): object {
  const { ClientSecret, UseExistingClientSecret = false, ...config } = input['AuthenticateOidcConfig'] ?? {};
  const keeps = truth(UseExistingClientSecret, 'UseExistingClientSecret');
  const kept = previous.some(({ Type }) => Type === 'authenticate-oidc');
  if (!ClientSecret && !(keeps && kept))
    throw validationError('The authentication configuration needs a client secret');
  return withParameters(config);
}

/** The parameters' names are the caller's. */
function withParameters(config: Record<string, any> = {}): object {
  const { AuthenticationRequestExtraParams: extra, ...rest } = config;
  return extra ? { ...rest, AuthenticationRequestExtraParams: new StringMap(extra) } : rest;
}

/** A target group serves one load balancer. */
function assertFree(targetGroupArn: string, store: Store, loadBalancer: LoadBalancer): void {
  store.targetGroup(targetGroupArn);
  if (store.loadBalancersUsing(targetGroupArn).some((each) => each !== loadBalancer)) {
    throw new ApiError(
      'TargetGroupAssociationLimit',
      `The following target groups cannot be associated with more than one load balancer: ${targetGroupArn}`,
    );
  }
}
