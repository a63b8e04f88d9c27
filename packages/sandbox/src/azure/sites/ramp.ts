import * as v from 'valibot';
import { webError } from '../http/errors.ts';
import type { RampUpRule, Site } from '../model.ts';
import type { World } from '../world.ts';

const rulesSchema = v.array(
  v.looseObject({
    name: v.string(),
    actionHostName: v.string(),
    reroutePercentage: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 0),
  }),
);

/** The rules in `experiments`. Throws for what no front end could go by. */
export function readRules(experiments: unknown): RampUpRule[] {
  const given = (experiments as { rampUpRules?: unknown } | null | undefined)?.rampUpRules ?? [];
  const parsed = v.safeParse(rulesSchema, given);
  const total = parsed.success ? parsed.output.reduce((sum, each) => sum + each.reroutePercentage, 0) : Infinity;
  if (parsed.success && total <= 100) return parsed.output;
  throw webError(400, 'BadRequest', 'The parameter RampUpRules has an invalid value.');
}

/** Front ends hear of it a while later. */
export function setRules({ clock, scenario }: World, site: Site, rules: readonly RampUpRule[]): void {
  site.ramp = { rules, before: rulesNow(site, clock.now()), until: clock.now() + scenario.timings.routingMs };
}

export function rulesNow({ ramp }: Site, now: number): readonly RampUpRule[] {
  return now < ramp.until ? ramp.before : ramp.rules;
}
