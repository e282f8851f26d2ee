/**
 * For the tests that act runs: with much to do it now and then loses what a step printed last, or ends one job of hundreds
 * as failed for no reason that was found. Such a test is run once more, and what was wrong the first time is shown.
 */
import { jest } from '@jest/globals';

jest.retryTimes(1, { logErrorsBeforeRetry: true });
