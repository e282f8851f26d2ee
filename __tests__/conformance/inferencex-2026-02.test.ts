import { describeReference } from '../support/reference.ts';

describeReference('inferencex-2026-02', [
  ['--run-evals', '--single-node'],
  ['--run-evals', '--multi-node'],
]);
