import { criteriaIn } from './criteriaIn.ts';
import type { CriteriaGroup } from './draft.ts';
import { choiceOf, entriesOf, objectOf, textOf, wrong, type Field, type Report } from './fields.ts';
import { planKeys } from './keys.ts';
import { channels, type Notification, type Plan } from './plan.ts';
import { readKeys } from './spelling.ts';

export interface RollbackReading {
  readonly rollback?: Plan['rollback'];
  readonly triggers?: CriteriaGroup;
  readonly notifications: readonly Notification[];
}

/** Reads `immediate`, `gradual`, or `{ triggers, strategy, notifications }`. */
export function readRollback(field: Field, report: Report): RollbackReading {
  if (typeof field.value === 'string') return { ...readStrategy(field, report), notifications: [] };
  const given = objectOf(field, 'immediate, gradual, or an object with triggers, strategy, notification', report);
  if (given === undefined) return { notifications: [] };
  const { strategy, triggers, notifications } = readKeys(given, field.path, planKeys.rollback, report);
  return {
    ...(strategy && readStrategy(strategy, report)),
    ...(triggers && { triggers: criteriaIn(triggers, report, 'trigger') }),
    notifications:
      notifications === undefined ? [] : entriesOf(notifications).flatMap((each) => readNotification(each, report)),
  };
}

function readStrategy(field: Field, report: Report): { rollback?: Plan['rollback'] } {
  const rollback = choiceOf(field, ['immediate', 'gradual'], report);
  return rollback === undefined ? {} : { rollback };
}

/** `{ slack: "#releases" }` or `{ email: [a@b.example, c@d.example] }`; both may stand in one. */
function readNotification(field: Field, report: Report): Notification[] {
  const given = objectOf(field, 'an object such as { slack: "#releases" } or { email: [...] }', report);
  if (given === undefined) return [];
  const fields = readKeys(given, field.path, planKeys.notification, report);
  return channels.flatMap((channel) => {
    const addresses = fields[channel];
    if (addresses === undefined) return [];
    const to = entriesOf(addresses).map((each) => textOf(each, report));
    if (to.length === 0) wrong(addresses, 'one text or more', report);
    return [{ channel, to: to.filter((each) => each !== undefined) }];
  });
}
