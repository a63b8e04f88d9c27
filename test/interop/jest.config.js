/** Suites that need other people's programs: run by scripts/interop.ts, which names those that it could set up. */
export default {
  rootDir: '../..',
  testEnvironment: 'node',
  transform: {},
  maxWorkers: 2,
  // some wait for several deployments in real time, on a machine that may have other work
  testTimeout: 300_000,
  testMatch: ['<rootDir>/test/build/interop/*.interop.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
