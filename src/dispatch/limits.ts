/** What GitHub Actions can run, and the refusal of what it cannot. Numbers: GitHub's documentation, 2026. */
import { countBy } from '../search-space/tally.ts';

/** Most jobs of one matrix. */
export const maxMatrixJobs = 256;

/** All outputs of a job together, in bytes of UTF-16, as GitHub counts them. */
export const maxOutputBytes = 1_048_576;

/** What this action leaves of that to the other outputs of the job. */
const reservedOutputBytes = 65_536;

export interface Countable {
  readonly runner: string;
  readonly 'model-prefix': string;
  readonly framework: string;
  readonly precision: string;
  readonly isl?: number;
  readonly osl?: number;
  readonly 'scenario-type'?: string;
}

/** Why GitHub could not start this matrix, with the numbers and the remedy; undefined where it can. */
export function jobsProblem(entries: readonly Countable[]): string | undefined {
  if (entries.length <= maxMatrixJobs) return undefined;
  const counts = [
    `runner ${tally(entries.map(({ runner }) => runner))}`,
    `model ${tally(entries.map((entry) => entry['model-prefix']))}`,
    `framework ${tally(entries.map(({ framework }) => framework))}`,
    `precision ${tally(entries.map(({ precision }) => precision))}`,
    `lengths ${tally(entries.map(workloadOf))}`,
  ];
  return `${entries.length} entries, and a matrix of GitHub Actions holds ${maxMatrixJobs}. Narrow the selection and dispatch its parts one by one. Entries by ${counts.join('; by ')}.`;
}

function workloadOf({ isl, osl, 'scenario-type': scenario = '' }: Countable): string {
  return isl && osl ? `${isl}/${osl}` : scenario;
}

/** Why GitHub could not carry these outputs; undefined where it can. */
export function outputProblem(outputs: Readonly<Record<string, string>>): string | undefined {
  const limit = maxOutputBytes - reservedOutputBytes;
  const bytes = Object.values(outputs).reduce((sum, { length }) => sum + 2 * length, 0);
  if (bytes <= limit) return undefined;
  return `the outputs take ${bytes} bytes as GitHub counts them (UTF-16), and at most ${limit} of the ${maxOutputBytes} that a job's outputs share are used here. Narrow the selection and dispatch its parts one by one.`;
}

const mostTold = 8;
const longestTold = 60;

/** `h200 120, b200 80`, the most frequent first. */
function tally(values: readonly string[]): string {
  const counted = countBy(values);
  const told = counted
    .slice(0, mostTold)
    .map(([value, count]) => `${[...value].slice(0, longestTold).join('')} ${count}`);
  return told.join(', ') + (counted.length > mostTold ? ` and ${counted.length - mostTold} more` : '');
}
