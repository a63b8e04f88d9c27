import { availableParallelism } from 'node:os';

/** What takes long and tries again what the first tier has tried at least once: by `npm run test:matrix` alone. */
const LONG = String.raw`\.long\.test\.js$`;

/** Of these the first tier runs a sample, and `npm run test:matrix` all. */
const SAMPLED = ['/test/build/matrix/', '/fuzz'];

const { MATRIX, TIERS } = process.env;

/** Tests run as they were compiled: no transform; failures point at the TypeScript by source map. */
export default {
  testEnvironment: 'node',
  transform: {},
  // suites of the long tier wait for platforms half of their time
  maxWorkers: Math.ceil(availableParallelism() * (MATRIX === 'full' ? 1.5 : 1)),
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/scripts/tally.mjs'],
  testMatch: [
    '<rootDir>/packages/*/build/test/**/*.test.js',
    '<rootDir>/actions/build/**/*.test.js',
    '<rootDir>/test/build/**/*.test.js',
  ],
  // Whoever runs both tiers has no use for the samples.
  testPathIgnorePatterns: MATRIX === 'full' ? [] : TIERS === 'all' ? [LONG, ...SAMPLED] : [LONG],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
