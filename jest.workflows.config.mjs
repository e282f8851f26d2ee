/** jest for the tests that execute workflow files; scripts/act.mjs runs it, once there is an act. */
import config from './jest.config.mjs';

export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/workflows/**/*.workflow.ts'],
  // act runs several jobs at a time by itself
  maxWorkers: 1,
  // exo's nodes settle for half a minute
  testTimeout: 180_000,
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/once-more.ts'],
};
