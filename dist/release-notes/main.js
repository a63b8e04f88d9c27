import { run } from '../index.js';

await run('release-notes/main');
