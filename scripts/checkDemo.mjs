// Whether the demo showed what it is there to show. Usage: node scripts/checkDemo.mjs REPORT
import { readFileSync } from 'node:fs';

const { rolling, canary, slots } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { traffic } = rolling;
const steps = [...rolling.steps, ...canary.steps];
const named = (name) => steps.find((step) => step.name === name);
const [good, bad, broken] = ['good release', 'bad release', 'broken release'].map(named);
const onSlots = (name) => slots.steps.find((step) => step.name === name);
const [goodOnSlots, badOnSlots] = ['good release', 'bad release'].map(onSlots);
const showsRollout = ({ report }) => /<svg/.test(readFileSync(report, 'utf8'));
const [goodCanary, badCanary, manual] = ['good canary', 'bad canary', 'manual rollback'].map(named);
const checked = (name) => named(`${name}, checked`);
const expectations = {
  'at least 2,000 requests were served': traffic.requests >= 2_000,
  'the good release succeeded': good?.result === 'succeeded',
  'no request failed during the good release': good?.failed === 0,
  'the bad release was rolled back': bad?.result === 'rolled-back',
  'the reason comes from the stopped task': /exit code 1/.test(bad?.reason ?? ''),
  'the smoke test passed the good release': checked('good release')?.result === 'passed',
  'the smoke test told the release that was rolled back to from the bad one': /still answers as "shop:v2"/.test(
    checked('bad release')?.reason ?? '',
  ),
  'ECS was content with the broken release': broken?.result === 'succeeded',
  'the good canary was promoted': goodCanary?.result === 'succeeded',
  'no request failed during the good canary': goodCanary?.failed === 0,
  'the bad canary was rolled back on evidence':
    badCanary?.result === 'rolled-back' && /evidence/.test(badCanary.reason),
  'at most a quarter of the requests met the bad canary': badCanary?.met > 0 && badCanary.met < badCanary.requests / 4,
  'the manual rollback brought the release before back': manual?.result === 'succeeded' && manual.failed === 0,
  'the reports are on disk, and show the rollouts': [canary, slots].every(showsRollout),
  'the good release was promoted on App Service': goodOnSlots?.result === 'succeeded',
  'no request failed on App Service before the bad release': slots.steps
    .slice(0, -1)
    .every(({ failed }) => failed === 0),
  'nobody met the bad release in its slot': onSlots('bad release, in the slot')?.met === 0,
  'the bad release was rolled back on evidence of Azure Monitor':
    badOnSlots?.result === 'rolled-back' && /evidence/.test(badOnSlots.reason),
  'only who met the bad release on App Service failed': badOnSlots?.failed === badOnSlots?.metFailed,
  'at most a third of the requests met the bad release on App Service':
    badOnSlots?.met > 0 && badOnSlots.met < badOnSlots.requests / 3,
  'the smoke test was not': /expected 200 to 299, found 500/.test(checked('broken release')?.reason ?? ''),
};
const missed = Object.keys(expectations).filter((each) => !expectations[each]);
for (const each of missed) console.error(`The demo did not show that ${each}.`);
process.exitCode = missed.length > 0 ? 1 : 0;
