/** jest for the tests against an engine that is not ours; scripts/llama-server.mjs runs it, once there is a llama.cpp. */
import config from './jest.config.mjs';

export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/**/*.engine.ts'],
  // an engine shares the processor with what measures it
  maxWorkers: 1,
  // one installs its server by pip
  testTimeout: 180_000,
};
