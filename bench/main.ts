// Measurements, and whether they meet their targets.
//   npm run bench -- [--peer FOLDER] [--runs N] [--json FILE]                            what deploy-ecs costs
//   npm run bench -- analysis [--runs N] [--seed N] [--json FILE] [--markdown FILE]     how often the analysis errs
//   npm run bench -- canary [--runs N] [--seed N] [--json FILE]                         how soon a bad candidate is taken back
//   npm run bench -- smoke [--runs N] [--json FILE]                                      what smoke-test costs
//   npm run bench -- notes [--repo PATH] [--runs N] [--json FILE]                        what a changelog of a whole history costs
import { benchAnalysis } from './analysis.ts';
import { benchCanary } from './canary.ts';
import { benchDeployEcs } from './deployEcs.ts';
import { benchNotes } from './notes.ts';
import { benchSmoke } from './smoke.ts';

const [subject, ...rest] = process.argv.slice(2);
if (subject === 'analysis') await benchAnalysis(rest);
else if (subject === 'canary') await benchCanary(rest);
else if (subject === 'notes') await benchNotes(rest);
else if (subject === 'smoke') await benchSmoke(rest);
else await benchDeployEcs(process.argv.slice(2));
