// Whether the demo showed what it is there to show. Usage: node scripts/checkDemo.mjs REPORT
import { readFileSync } from 'node:fs';

const { steps, traffic } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [good, bad] = steps;
const expectations = {
  'at least 2,000 requests were served': traffic.requests >= 2_000,
  'the good release succeeded': good?.result === 'succeeded',
  'no request failed during the good release': good?.failed === 0,
  'the bad release was rolled back': bad?.result === 'rolled-back',
  'the reason comes from the stopped task': /exit code 1/.test(bad?.reason ?? ''),
};
const broken = Object.keys(expectations).filter((each) => !expectations[each]);
for (const each of broken) console.error(`The demo did not show that ${each}.`);
process.exitCode = broken.length > 0 ? 1 : 0;
