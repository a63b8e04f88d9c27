import { ApiError, type Operation } from '../core/api.ts';
import { parseActions } from './actions.ts';
import type { Elb } from './context.ts';
import { validationError } from './errors.ts';
import { integer, list, oneOf, page, text } from './input.ts';
import type { Listener, LoadBalancer } from './model.ts';
import { setTags } from './tags.ts';

const PORTS = { min: 1, max: 65_535 };
const PROTOCOLS = ['HTTP', 'HTTPS'] as const;
/** Kept as given, since there is no TLS in the sandbox. */
const KEPT = ['Certificates', 'SslPolicy', 'AlpnPolicy', 'MutualAuthentication'];

export function listenerOperations(elb: Elb): Record<string, Operation> {
  const { store, servers, targets, arns } = elb;
  const given = (input: { ListenerArn?: unknown }) => store.listener(text(input.ListenerArn, 'ListenerArn'));

  return {
    async CreateListener(input) {
      const loadBalancer = store.loadBalancer(text(input.LoadBalancerArn, 'LoadBalancerArn'));
      const port = integer(input.Port, 'Port', PORTS);
      assertPortFree(elb, loadBalancer, port);
      const arn = arns.listener(loadBalancer.arn);
      const actions = parseActions(input.DefaultActions, store, loadBalancer);
      const listener: Listener = {
        arn,
        loadBalancer,
        port,
        protocol: oneOf(input.Protocol, 'Protocol', PROTOCOLS),
        settings: settingsOf(input),
        rules: [{ arn: arns.rule(arn), priority: 'default', conditions: [], actions, transforms: [] }],
      };
      assertCertificate(listener);
      await servers.open(listener);
      store.listeners.set(arn, listener);
      setTags(store, arn, input.Tags);
      targets.rulesChanged();
      return { Listeners: [describe(listener)] };
    },

    DescribeListeners(input) {
      const named = list<string>(input.ListenerArns).map((arn) => store.listener(arn));
      const all = input.ListenerArns
        ? named
        : store.listenersOf(store.loadBalancer(text(input.LoadBalancerArn, 'LoadBalancerArn')));
      const { page: shown, ...rest } = page(all, input);
      return { Listeners: shown.map(describe), ...rest };
    },

    /** Whatever is not given stays; the actions are replaced whole. */
    ModifyListener(input) {
      const listener = given(input);
      const rule = listener.rules.at(-1)!;
      const port = input.Port === undefined ? listener.port : integer(input.Port, 'Port', PORTS);
      if (port !== listener.port) assertPortFree(elb, listener.loadBalancer, port);
      const actions = input.DefaultActions
        ? parseActions(input.DefaultActions, store, listener.loadBalancer, rule.actions)
        : rule.actions;
      const protocol = oneOf(input.Protocol ?? listener.protocol, 'Protocol', PROTOCOLS);
      const settings = { ...listener.settings, ...settingsOf(input) };
      assertCertificate({ protocol, settings });
      rule.actions = actions;
      Object.assign(listener, { port, protocol, settings });
      targets.rulesChanged();
      return { Listeners: [describe(listener)] };
    },

    async DeleteListener(input) {
      await removeListener(elb, given(input));
      return {};
    },
  };
}

export async function removeListener({ store, servers, targets }: Elb, listener: Listener): Promise<void> {
  store.listeners.delete(listener.arn);
  for (const { arn } of [listener, ...listener.rules]) store.tags.delete(arn);
  targets.rulesChanged();
  await servers.close(listener);
}

function settingsOf(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(KEPT.flatMap((key) => (input[key] === undefined ? [] : [[key, input[key]]])));
}

function assertPortFree({ store }: Elb, loadBalancer: LoadBalancer, port: number): void {
  if (store.listenersOf(loadBalancer).some((each) => each.port === port)) {
    throw new ApiError('DuplicateListener', 'A listener already exists on this port for this load balancer');
  }
}

function assertCertificate({ protocol, settings }: Pick<Listener, 'protocol' | 'settings'>): void {
  if (protocol === 'HTTPS' && list(settings['Certificates']).length === 0) {
    throw validationError('A certificate must be specified for HTTPS listeners');
  }
}

function describe({ arn, loadBalancer, port, protocol, settings, rules }: Listener): object {
  return {
    ListenerArn: arn,
    LoadBalancerArn: loadBalancer.arn,
    Port: port,
    Protocol: protocol,
    ...settings,
    DefaultActions: rules.at(-1)!.actions,
  };
}
