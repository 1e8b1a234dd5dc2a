// Runs the TypeScript tests through swc; only the built bundle is written to disk, once, before the first test.
module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle, which on two cores doubles the time.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/'],
  testSequencer: '<rootDir>/scripts/test/longFirst.cjs',
  globalSetup: '<rootDir>/test/build/buildOnce.mjs',
  // Univer's packages only load bundled.
  moduleNameMapper: { '/univerLibrary$': '<rootDir>/build/univer.cjs' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
