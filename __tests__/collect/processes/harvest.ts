/** Harvests into a folder from the stand-in, until it is done or killed; says why it may not. */
import { resultsAlone } from '../../../src/archive/choice.ts';
import { harvest } from '../../../src/collect/harvest.ts';
import { thisProcess } from '../../archive/writer.ts';

const [, , folder = '', apiUrl = '', token = ''] = process.argv;

try {
  const { done } = await harvest({
    ...{ folder, writer: thisProcess, wanted: resultsAlone, aggregates: 'first' },
    sources: [{ kind: 'period', repository: 'octo/benchmarks', workflows: [] }],
    github: { apiUrl, token, concurrency: 4, maxRequests: 10_000 },
  });
  process.stdout.write(`done: ${done}\n`);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
