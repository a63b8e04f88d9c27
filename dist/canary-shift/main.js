import { run } from '../index.js';

await run('canary-shift/main');
