// Runs the TypeScript tests through swc; only the built bundle is written to disk, once, before the first test.
const { availableParallelism } = require('node:os');

module.exports = {
  testEnvironment: 'node',
  // Browser tests wait more than they work: half as many again as there are cores keep these busy.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/fixtures/'],
  globalSetup: '<rootDir>/test/build/buildOnce.mjs',
  // Univer's packages only load bundled.
  moduleNameMapper: { '/univerLibrary$': '<rootDir>/build/univer.cjs' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};
