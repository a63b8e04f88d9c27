import { digestOf } from '@deploy-actions/config';
import type { Approved } from './approved.ts';
import { digestOfPlan, type PlanDocument, type Stable } from './document.ts';

/** How what is planned now differs from what was approved, in sentences; none where it is the same. */
export function differencesFrom({ digest, plan: then }: Approved, now: PlanDocument): string[] {
  if (then === null) {
    const is = digestOfPlan(now);
    return is === digest
      ? []
      : [`The plan has the digest ${is} now, and ${digest} was approved. With \`approved\` this says what differs.`];
  }
  const parts = [
    ...environmentDifferences(then, now),
    ...releaseDifferences(then, now),
    ...stableDifferences(then.stable, now.stable),
  ];
  // what nobody looked at before the approval was not approved either
  const is = digestOfPlan(then.stable === null ? { ...now, stable: null } : now);
  return parts.length === 0 && is !== digest
    ? [`The plan has the digest ${is} now, and ${digest} was approved.`]
    : parts;
}

/** Whether the same services can be compared at all; where nobody looked before the approval nobody can tell. */
export function uncompared({ plan: then }: Approved): string | null {
  return then !== null && then.stable === null
    ? 'What the services run was not looked at before the approval, and is not compared.'
    : null;
}

function environmentDifferences(then: PlanDocument, now: PlanDocument): string[] {
  const [before, after] = [then.environment.name, now.environment.name];
  if (before !== after) return [`\`${before}\` was approved, and now it is \`${after}\`.`];
  const changed = (
    [
      ['how the traffic goes over', then.plan, now.plan],
      ['the target', then.target, now.target],
      ['services, regions or waves', then.jobs, now.jobs],
      ['settings of the app', then.settings, now.settings],
      ['who must approve', then.approval, now.approval],
      ['windows or freezes', linesOf(then), linesOf(now)],
      ['whether it is a hotfix', then.environment.isHotfix, now.environment.isHotfix],
    ] as const
  )
    .filter(([, was, is]) => digestOf(was) !== digestOf(is))
    .map(([what]) => what);
  const isOther = then.environment.digest !== now.environment.digest;
  if (changed.length === 0) return isOther ? [`Something else is said of \`${after}\` in its file now.`] : [];
  return [`For \`${after}\` something else holds than was approved: ${changed.join(', ')}.`];
}

function linesOf({ windows: { windows, freezes } }: PlanDocument) {
  return { windows, freezes };
}

function releaseDifferences(then: PlanDocument, now: PlanDocument): string[] {
  const [old, is] = [then.release, now.release];
  const names = [...new Set([...old.images, ...is.images].map(({ container }) => container))];
  const imageOf = ({ images }: PlanDocument['release'], name: string) =>
    images.find(({ container }) => container === name)?.image ?? 'none';
  return [
    ...(['repository', 'ref', 'sha', 'version', 'taskDefinition', 'package'] as const).flatMap((part) =>
      old[part] === is[part] ? [] : [said(WORDS[part], old[part], is[part])],
    ),
    ...names.flatMap((name) =>
      imageOf(old, name) === imageOf(is, name)
        ? []
        : [said(`the image of \`${name}\``, imageOf(old, name), imageOf(is, name))],
    ),
    ...(then.override?.reason === now.override?.reason
      ? []
      : [said('the override', then.override?.reason ?? null, now.override?.reason ?? null)]),
  ];
}

const WORDS = {
  repository: 'the repository',
  ref: 'the branch or tag',
  sha: 'the commit',
  version: 'the version',
  taskDefinition: 'the task definition',
  package: 'the package',
};

function stableDifferences(then: readonly Stable[] | null, now: readonly Stable[] | null): string[] {
  if (then === null) return [];
  if (now === null) {
    return [
      'What the services run was looked at before the approval, and cannot be compared: it was not looked at again.',
    ];
  }
  return now.flatMap(({ service, region, release }) => {
    const before = then.find((each) => each.service === service && each.region === region);
    if (before === undefined || before.release === release) return [];
    const where = region === '' ? service : `${service} in ${region}`;
    return [`${said(`what \`${where}\` runs`, before.release, release)} Somebody else has deployed meanwhile.`];
  });
}

function said(what: string, was: string | null, is: string | null): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} was \`${was ?? 'none'}\` and is \`${is ?? 'none'}\`.`;
}
