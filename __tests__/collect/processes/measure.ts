/**
 * One call of `harvest` or one reading of the archive, measured: `harvest|read FOLDER API-URL TOKEN REPOSITORY
 * MAX-REQUESTS CONCURRENCY MAX-PER-MINUTE`, of a process that has `--expose-gc`. Prints one line of JSON: how it ended, the seconds it
 * took, and MiB of memory: at most, garbage included, and kept at its end.
 */
import { Archive } from '../../../src/archive/archive.ts';
import { resultsAlone } from '../../../src/archive/choice.ts';
import { archivedFiles } from '../../../src/archive/read.ts';
import { type HarvestRequest, harvest } from '../../../src/collect/harvest.ts';
import { thisProcess } from '../../archive/writer.ts';

const [, , what, folder = '', apiUrl = '', token = '', repository = '', ...numbers] = process.argv;
const [maxRequests = 900, concurrency = 16, maxPerMinute = 900] = numbers.map(Number);
const mebibyte = 1024 * 1024;

const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

async function read(): Promise<unknown> {
  let files = 0;
  let bytes = 0;
  for await (const item of archivedFiles(new Archive(folder)))
    if (item.kind === 'files') {
      files += item.files.length;
      for (const { text } of item.files) bytes += text.length;
    }
  return { files, bytes };
}

const request: HarvestRequest = {
  ...{ folder, writer: thisProcess, wanted: resultsAlone, aggregates: 'first' },
  sources: [{ kind: 'period', repository, workflows: [] }],
  github: { apiUrl, token, concurrency, maxRequests, requestPace: { maxPerMinute, maxWaitMs: 0 } },
};

const usedAtStart = used();
const startMiB = process.memoryUsage.rss() / mebibyte;
let peakMiB = startMiB;
const sampling = setInterval(() => {
  peakMiB = Math.max(peakMiB, process.memoryUsage.rss() / mebibyte);
}, 5);
const startedAt = performance.now();
const ended = await (what === 'read' ? read() : harvest(request));
const seconds = (performance.now() - startedAt) / 1000;
clearInterval(sampling);
const memory = { growthMiB: peakMiB - startMiB, keptMiB: (used() - usedAtStart) / mebibyte };
process.stdout.write(`${JSON.stringify({ ended, seconds, ...memory })}\n`);
