import { matrix } from '../matrix.ts';
import { crashRows } from './crashRows.ts';
import type { Recovery, Moment } from './crash.ts';
import type { Site } from './sites.ts';
import { printTable } from './table.ts';

/** What differs between the flows is what AWS is told: at each such call, and moment, the recoveries take turns. */
const turns =
  (recoveries: readonly Recovery[], isTried: (site: Site) => boolean) =>
  (site: Site, moment: Moment, index: number): readonly Recovery[] =>
    isTried(site) ? [recoveries[(index + (moment === 'after' ? 1 : 0)) % recoveries.length]!] : [];

/** Whoever takes over waits 40 s: where a service, or the release for one, has just been asked for. */
const RECONCILED = /^ecs:(CreateService|UpdateService)$/;

/** Where a stepwise rollout goes back as any other does, but for its last steps. */
const GOES_BACK = /^(elbv2:ModifyRule|ecs:DeleteService|ecs:UntagResource)$/;

/** Nothing is lost with a look: one of each kind stands for all. */
const isFirstLook = ({ at, writes, nth }: Site) => at === 'sandbox' && !writes && nth === 1;

const isToldToAws = ({ at, writes }: Site) => at === 'sandbox' && writes;
const all: readonly Recovery[] = ['post', 'again', 'rollback'];

const rows = [
  ...['linear', 'blue-green', 'canary that goes back'].flatMap((name) => crashRows(name, turns(all, isToldToAws))),
  // without a journal the same step knows not how far it was: what it finds it holds, until ECS goes back by itself
  ...crashRows('canary by tags alone', turns(['reconcile', 'post', 'rollback'], isToldToAws)),
  ...crashRows('rollback', (site) => (site.writes ? ['post', 'again'] : ['post'])),
  ...crashRows('deploy-ecs', (site, moment, index) =>
    site.writes ? all : turns(all, () => true)(site, moment, index),
  ),
  ...crashRows('stepwise', (site, moment, index) => [
    ...turns(all, isToldToAws)(site, moment, index),
    ...(isFirstLook(site) ? (['post'] as const) : []),
    ...(moment === 'after' && RECONCILED.test(site.on) ? (['reconcile'] as const) : []),
  ]),
  // without a journal the same step finds the rollout by its tags
  ...crashRows('stepwise by tags alone', turns(['reconcile', 'post', 'rollback'], isToldToAws)),
  ...crashRows(
    'stepwise that goes back',
    turns(all, ({ on }) => GOES_BACK.test(on)),
  ),
  ...crashRows('rollback of a stepwise rollout', turns(['post', 'again'], isToldToAws)),
];

matrix('a rollout of another kind, a rollback, a deployment whose process is killed at any call', rows, 3);
printTable(['flow', 'call', 'moment', 'recovery', 'result']);
