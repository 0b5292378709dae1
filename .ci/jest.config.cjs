const path = require('node:path');
const root = path.resolve(__dirname, '..');

/** SWC options that match tsconfig.json: legacy decorators without emitted metadata, names kept. */
const swc = {
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'es6' },
};

module.exports = {
  rootDir: root,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: { '\\.(module\\.)?(css|scss)$': '<rootDir>/test/support/style-names.cjs' },
  maxWorkers: 2,
  // A test takes seconds; the rest is for a machine that does other work as well.
  testTimeout: 120_000,
};
