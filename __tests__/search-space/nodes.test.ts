import { describe, expect, test } from '@jest/globals';
import { nodesMatching } from '../../src/search-space/nodes.ts';

const runners = new Map([
  ['h200', ['h200-cw_0', 'h200-nb_1', 'h200-cw_1']],
  ['b200', ['b200-cw_0']],
]);

describe('the nodes of a label', () => {
  test('are those whose names contain the filter, in the order of the runner file', () => {
    expect(nodesMatching(runners, 'h200', 'cw')).toEqual(['h200-cw_0', 'h200-cw_1']);
  });

  test('are told apart by case', () => {
    expect(nodesMatching(runners, 'h200', 'CW')).toEqual([]);
  });

  test('are all of them for an empty filter', () => {
    expect(nodesMatching(runners, 'h200', '')).toEqual(['h200-cw_0', 'h200-nb_1', 'h200-cw_1']);
  });

  test('are matched by the filter as it stands, not as a pattern', () => {
    expect(nodesMatching(runners, 'h200', 'h200.cw')).toEqual([]);
    expect(nodesMatching(runners, 'h200', '*')).toEqual([]);
  });

  test('are none for a label that the runner file does not have', () => {
    expect(nodesMatching(runners, 'h20', 'cw')).toEqual([]);
  });
});
