import { ApiError } from '../core/api.ts';
import { afterAwake } from '../core/awake.ts';
import { enoughForRequests, type Cancel, type Clock } from '../core/clock.ts';
import type { Address, Hosts, TargetHealth, TargetId, TargetRegistry } from '../core/ports.ts';
import { watchHealth } from './healthCheck.ts';
import {
  afterCheck,
  describeHealth,
  DRAINING,
  NOT_IN_USE,
  NOT_REGISTERED,
  UNCHECKED,
  type HealthRecord,
} from './healthState.ts';
import type { Store } from './store.ts';

/** A target of one group. */
export interface Target extends TargetId {
  /** Where its process really listens; null for an address that is not of this machine. */
  readonly address: Address | null;
  readonly release: string;
  health: HealthRecord;
  draining: boolean;
  /** Of each request that it has not finished answering: breaks it off. */
  readonly inFlight: Set<() => void>;
}

/** Registration, health and choice of targets. */
export interface Targets extends TargetRegistry {
  /** Registers what the API names: a loopback address, or a target known from another group. */
  registerById(targetGroupArn: string, target: TargetId): void;
  of(targetGroupArn: string): readonly Target[];
  /** The target for the next request to the group, in turn; null when it has none. */
  next(targetGroupArn: string): Target | null;
  /** To be called whenever rules have changed: only groups in use are checked. */
  rulesChanged(): void;
  /** Forgets a deleted group. */
  forget(targetGroupArn: string): void;
  close(): void;
}

interface Entry extends Target {
  stopWatching: Cancel | null;
  /** Settles when it has drained; null while it is registered. */
  drained: Promise<void> | null;
}

/** @param changed hears of the targets of a group whenever they, or their health, may be others */
export function createTargets(store: Store, clock: Clock, changed: (arn: string, hosts: Hosts) => void): Targets {
  const groups = new Map<string, { entries: Map<string, Entry>; turn: number }>();
  const timers = new Set<Cancel>();

  const groupOf = (arn: string) => {
    const group = groups.get(arn) ?? { entries: new Map<string, Entry>(), turn: 0 };
    groups.set(arn, group);
    return group;
  };
  const entriesOf = (arn: string) => [...(groups.get(arn)?.entries.values() ?? [])];
  const inUse = (arn: string) => store.loadBalancersUsing(arn).length > 0;

  const tell = (arn: string) => changed(arn, hostsOf(entriesOf(arn)));
  const stop = (entry: Entry) => {
    entry.stopWatching?.();
    entry.stopWatching = null;
  };
  const watch = (arn: string, entry: Entry) => {
    if (entry.stopWatching || entry.draining) return;
    const settings = () => store.targetGroup(arn).healthCheck;
    entry.health = UNCHECKED;
    entry.stopWatching = watchHealth(entry, settings, clock, (result) => {
      entry.health = afterCheck(entry.health, result, settings());
      tell(arn);
    });
  };

  const add = (arn: string, target: Pick<Target, 'id' | 'port' | 'address' | 'release'>) => {
    const { entries } = groupOf(store.targetGroup(arn).arn);
    const existing = entries.get(keyOf(target));
    if (existing && !existing.draining) return;
    const entry: Entry = {
      ...target,
      health: UNCHECKED,
      draining: false,
      inFlight: new Set(),
      stopWatching: null,
      drained: null,
    };
    entries.set(keyOf(target), entry);
    if (inUse(arn)) watch(arn, entry);
    tell(arn);
  };

  const drain = (arn: string, entry: Entry): Promise<void> => {
    entry.draining = true;
    stop(entry);
    tell(arn);
    const seconds = Number(store.targetGroup(arn).attributes.get('deregistration_delay.timeout_seconds'));
    return new Promise((resolve) => {
      const end = () => {
        cancel();
        timers.delete(end);
        const { entries } = groupOf(arn);
        // It may have been registered anew meanwhile.
        if (entries.get(keyOf(entry)) === entry) entries.delete(keyOf(entry));
        for (const breakOff of entry.inFlight) breakOff();
        resolve();
      };
      const cancel = afterAwake(enoughForRequests(clock, seconds * 1_000) / clock.speed, end);
      timers.add(end);
    });
  };

  return {
    register: add,
    registerById(arn, target) {
      const known = [...groups.values()].flatMap(({ entries }) => entries.get(keyOf(target)) ?? [])[0];
      const loopback = target.id.startsWith('127.') ? { host: target.id, port: target.port } : null;
      add(arn, { ...target, address: known?.address ?? loopback, release: known?.release ?? keyOf(target) });
    },
    /**
     * New requests stop at once, those in flight go on; the target is shown as draining until the delay has passed. What is not
     * answered by then is a 502: "The deregistration delay period elapsed for a request being handled by a target that was
     * deregistered."
     * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
     * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
     */
    async deregister(arn, target) {
      const entry = groups.get(arn)?.entries.get(keyOf(target));
      if (!entry) return;
      entry.drained ??= drain(arn, entry);
      await entry.drained;
    },
    health(arn, target) {
      const entry = groups.get(arn)?.entries.get(keyOf(target));
      return entry ? healthOf(entry, inUse(arn)) : { state: 'unused', ...NOT_REGISTERED };
    },
    assertUsable(arn, networkMode) {
      const group = store.targetGroups.get(arn);
      if (!group) throw unusable(`The target group ${arn} does not exist.`);
      if ((group.targetType === 'ip') !== (networkMode === 'awsvpc')) {
        throw unusable(
          `The provided target group ${arn} has target type ${group.targetType}, which is incompatible with the ` +
            `${networkMode} network mode specified in the task definition.`,
        );
      }
      if (!inUse(arn)) {
        throw unusable(`The target group with targetGroupArn ${arn} does not have an associated load balancer.`);
      }
    },
    of: entriesOf,
    next(arn) {
      const candidates = eligible(entriesOf(arn));
      return candidates[groupOf(arn).turn++ % candidates.length] ?? null;
    },
    rulesChanged() {
      for (const [arn, { entries }] of groups) {
        const used = inUse(arn);
        for (const entry of entries.values()) {
          if (used) watch(arn, entry);
          else stop(entry);
        }
        tell(arn);
      }
    },
    forget(arn) {
      entriesOf(arn).forEach(stop);
      groups.delete(arn);
    },
    close() {
      for (const arn of groups.keys()) entriesOf(arn).forEach(stop);
      for (const end of timers) end();
    },
  };
}

/**
 * The healthy ones, or, where none is, all of them: the load balancer fails open. Never one that is draining.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
function eligible<T extends Pick<Target, 'health' | 'draining'>>(targets: readonly T[]): T[] {
  const registered = targets.filter(({ draining }) => !draining);
  const healthy = registered.filter(({ health }) => health.state === 'healthy');
  return healthy.length > 0 ? healthy : registered;
}

function hostsOf(targets: readonly Pick<Target, 'health' | 'draining'>[]): Hosts {
  const registered = targets.filter(({ draining }) => !draining);
  const healthy = registered.filter(({ health }) => health.state === 'healthy').length;
  return { healthy, unhealthy: registered.length - healthy };
}

function healthOf(target: Pick<Target, 'health' | 'draining'>, inUse: boolean): TargetHealth {
  if (target.draining) return { state: 'draining', ...DRAINING };
  return inUse ? describeHealth(target.health) : { state: 'unused', ...NOT_IN_USE };
}

function keyOf({ id, port }: TargetId): string {
  return `${id}:${port}`;
}

/** As ECS's CreateService answers. */
function unusable(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}
