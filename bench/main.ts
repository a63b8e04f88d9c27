// Measurements, and whether they meet their targets.
//   npm run bench -- [--peer FOLDER] [--runs N] [--json FILE]                            what deploy-ecs costs
//   npm run bench -- analysis [--runs N] [--seed N] [--json FILE] [--markdown FILE]     how often the analysis errs
import { benchAnalysis } from './analysis.ts';
import { benchDeployEcs } from './deployEcs.ts';

const [subject, ...rest] = process.argv.slice(2);
await (subject === 'analysis' ? benchAnalysis(rest) : benchDeployEcs(process.argv.slice(2)));
