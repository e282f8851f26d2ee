/** The client's priority: raised for a run where that is allowed, and given back. */
import { constants, getPriority } from 'node:os';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Priority, raisedPriority } from '../../../src/bench/client/priority.ts';
import { asNobody } from '../../support/as-nobody.ts';

const high = constants.priority.PRIORITY_HIGH;
const isSuperuser = process.getuid?.() === 0;
const taken: Priority[] = [];
let before: number;

function raised(): Priority {
  const priority = raisedPriority();
  taken.push(priority);
  return priority;
}

beforeEach(() => {
  before = getPriority();
});

afterEach(() => {
  for (const { restore } of taken.splice(0)) restore();
});

test('is high while it lasts, for whoever may have it, and what it was afterwards', () => {
  const { nice, restore } = raised();
  expect(nice).toBe(isSuperuser ? high : before);
  expect(getPriority()).toBe(nice);
  restore();
  expect(getPriority()).toBe(before);
});

test('stays as it is for whoever may not', async () => {
  const { nice } = await asNobody(raised);
  expect(nice).toBe(before);
  expect(getPriority()).toBe(before);
});

test('of a second run is that of the first, and no second one keeps it', () => {
  const first = raised();
  const second = raised();
  expect(second.nice).toBe(first.nice);
  first.restore();
  second.restore();
  expect(getPriority()).toBe(before);
});
