/** Tests run as they were compiled: no transform; failures point at the TypeScript by source map. */
export default {
  testEnvironment: 'node',
  transform: {},
  maxWorkers: 2,
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/tally.mjs'],
  testMatch: [
    '<rootDir>/packages/*/build/test/**/*.test.js',
    '<rootDir>/actions/build/**/*.test.js',
    '<rootDir>/test/build/**/*.test.js',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
