/** What GitHub Actions can run. */
import { describe, expect, test } from '@jest/globals';
import { type Countable, jobsProblem, maxMatrixJobs, outputProblem } from '../../src/dispatch/limits.ts';

function entries(count: number, of: (index: number) => Partial<Countable> = () => ({})): Countable[] {
  const usual = { runner: 'b200', 'model-prefix': 'dsr1', framework: 'trt', precision: 'fp4' };
  return Array.from({ length: count }, (_, index) => ({ ...usual, ...of(index) }));
}

describe('the jobs of a matrix', () => {
  test.each([0, 1, 255, 256])('may be %d', (count) => {
    expect(jobsProblem(entries(count), maxMatrixJobs)).toBeUndefined();
  });

  test('may not be 257, and the refusal has the numbers and the remedy', () => {
    const problem = jobsProblem(entries(257), maxMatrixJobs);
    expect(problem).toContain(`257 entries, and a matrix of GitHub Actions holds ${maxMatrixJobs}`);
    expect(problem).toContain('Run them as 2 shards (emit: shards, then shard: 1/2 to 2/2;');
    expect(problem).toContain('or narrow the selection');
  });

  test('are counted by what a selection can be narrowed by, the most frequent first', () => {
    const mixed = entries(300, (index) => ({
      runner: index < 100 ? 'h200' : 'b200',
      framework: index % 3 === 0 ? 'vllm' : 'trt',
    }));
    const problem = jobsProblem(mixed, maxMatrixJobs);
    expect(problem).toContain('by runner b200 200, h200 100;');
    expect(problem).toContain('by model dsr1 300;');
    expect(problem).toContain('by framework trt 200, vllm 100;');
    expect(problem).toContain('by precision fp4 300;');
  });

  test('of many kinds are told by the eight most frequent', () => {
    const problem = jobsProblem(
      entries(300, (index) => ({ runner: `r${index % 10}` })),
      maxMatrixJobs,
    );
    expect(problem).toMatch(/by runner (?:r\d 30, ){7}r\d 30 and 2 more;/);
  });

  test('of long names are told in few characters, none of them cut in half', () => {
    const problem =
      jobsProblem(
        entries(257, () => ({ runner: `x${'🚀'.repeat(10_000)}` })),
        maxMatrixJobs,
      ) ?? '';
    expect(problem.length).toBeLessThan(1000);
    expect(problem).toContain(`x${'🚀'.repeat(59)} 257`);
    expect(problem).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('the outputs of a job', () => {
  // 1,048,576 bytes, of which 65,536 are left to the job's other outputs: 983,040, or 491,520 UTF-16 units
  test('may take 983,040 bytes, two a UTF-16 unit', () => {
    expect(outputProblem({ matrix: 'x'.repeat(491_520) })).toBeUndefined();
    expect(outputProblem({})).toBeUndefined();
  });

  test('may not take two bytes more, and the refusal has the numbers and the remedy', () => {
    const problem = outputProblem({ matrix: 'x'.repeat(491_521) });
    expect(problem).toContain('983042 bytes');
    expect(problem).toContain('983040');
    expect(problem).toContain('1048576');
    expect(problem).toContain('Run smaller shards (a lower max-jobs), or narrow the selection');
  });

  test('share what they may take', () => {
    expect(outputProblem({ matrix: 'x'.repeat(491_519), count: '1' })).toBeUndefined();
    expect(outputProblem({ matrix: 'x'.repeat(491_519), count: '12' })).toContain('983042 bytes');
  });

  test('are counted as UTF-16, whatever their size in UTF-8', () => {
    // three bytes of UTF-8 each, but one unit of UTF-16; and four bytes, which are two units
    expect(outputProblem({ matrix: '漢'.repeat(491_520) })).toBeUndefined();
    expect(outputProblem({ matrix: '🚀'.repeat(245_760) })).toBeUndefined();
    expect(outputProblem({ matrix: '🚀'.repeat(245_761) })).toContain('983044 bytes');
  });
});
