import type { Clock } from '../core/clock.ts';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

export interface Alarm {
  readonly name: string;
  readonly arn: string;
  /** As PutMetricAlarm had it; kept and not looked at, for nothing here evaluates metrics. */
  readonly settings: Record<string, unknown>;
  state: AlarmState;
  stateReason: string;
  stateUpdatedAt: number;
}

/** Alarms change their state by SetAlarmState alone. */
export interface Alarms {
  put(name: string, settings: Record<string, unknown>): void;
  get(name: string): Alarm | undefined;
  /** False: there is no such alarm. */
  setState(name: string, state: AlarmState, reason: string): boolean;
  delete(names: readonly string[]): void;
  all(): Alarm[];
}

export interface AlarmOptions {
  readonly clock: Clock;
  readonly accountId: string;
  readonly region: string;
}

export function createAlarms({ clock, accountId, region }: AlarmOptions): Alarms {
  const alarms = new Map<string, Alarm>();
  return {
    put(name, settings) {
      const { state, stateReason, stateUpdatedAt } = alarms.get(name) ?? {
        state: 'INSUFFICIENT_DATA' as const,
        stateReason: 'Unchecked: Initial alarm creation',
        stateUpdatedAt: clock.now(),
      };
      const arn = `arn:aws:cloudwatch:${region}:${accountId}:alarm:${name}`;
      alarms.set(name, { name, arn, settings, state, stateReason, stateUpdatedAt });
    },
    get: (name) => alarms.get(name),
    setState(name, state, reason) {
      const alarm = alarms.get(name);
      if (alarm) Object.assign(alarm, { state, stateReason: reason, stateUpdatedAt: clock.now() });
      return alarm !== undefined;
    },
    delete: (names) => names.forEach((name) => alarms.delete(name)),
    all: () => [...alarms.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
