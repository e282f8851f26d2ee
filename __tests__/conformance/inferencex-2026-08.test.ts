import { describeReference } from '../support/reference.ts';

describeReference('inferencex-2026-08', [[]]);
