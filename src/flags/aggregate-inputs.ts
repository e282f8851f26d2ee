/** The inputs of the aggregate action → what is brought together, and what it is held against. */
import type { Portion } from '../dispatch/portion.ts';
import type { MatrixRequest } from '../editions/request.ts';
import { type Format, formats } from '../results/formats.ts';
import type { Failure } from '../results/verdict.ts';
import { failOnOf } from './fail-on.ts';
import { isGiven, isOn, oneOf, type ReadInput, wholeNumber, words, wrong } from './input-values.ts';
import {
  changelogInputNames,
  digestFrom,
  type EventRefs,
  isAsked,
  requestFromInputs,
  sweepInputNames,
} from './inputs.ts';
import { type RunsInputs, runInputNames, runsFromInputs } from './run-inputs.ts';

/** Inputs of the aggregate action, beside those by which the matrix is made again. */
export const aggregateInputNames = [
  'results-dir',
  'output',
  'expected',
  'format',
  'fail-on',
  'plan-result',
  'concurrency',
  'artifact',
  'evals',
  'run-id',
  ...runInputNames,
] as const;

/** How the plan put out its entries, and what came of it. */
type Checked = Pick<Portion, 'expectedDigest' | 'entryIds'>;

/** What is brought together, from where, and what it is held against. */
export interface AggregateInputs {
  /** A folder of results; undefined: this run's artifacts. */
  readonly resultsDir: string | undefined;
  /** Where the aggregate goes. */
  readonly output: string;
  /** The matrix: a file that holds it, or what it is made of again; undefined: unknown. */
  readonly expected:
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'request'; readonly request: MatrixRequest; readonly checked: Checked }
    | undefined;
  readonly format: Format;
  readonly failOn: readonly Failure[];
  readonly planResult: string | undefined;
  /** Artifacts that are read at a time. */
  readonly concurrency: number;
  /** The artifact that the aggregate is uploaded as; undefined: it is not. */
  readonly artifact: string | undefined;
  /** Whether evals are brought together too. */
  readonly evals: boolean;
  readonly runs: RunsInputs;
}

const mostConcurrency = 64;

/**
 * @param refsOfEvent asked where a changelog says what was run, and the inputs do not name the commits
 * @throws UsageError
 */
export function aggregateFromInputs(read: ReadInput, refsOfEvent: () => EventRefs): AggregateInputs {
  const concurrency = read('concurrency') === '' ? 16 : wholeNumber('concurrency', read('concurrency'));
  if (concurrency < 1 || concurrency > mostConcurrency)
    throw wrong(`input concurrency: found ${concurrency}; allowed: 1 to ${mostConcurrency}`);
  const failOn = read('fail-on') === '' ? undefined : words('fail-on', read('fail-on'));
  return {
    resultsDir: read('results-dir') || undefined,
    output: read('output') || 'agg_bmk.json',
    expected: expectedFromInputs(read, refsOfEvent),
    format: oneOf('format', read('format') || 'auto', formats),
    failOn: failOnOf(failOn, (problem) => {
      throw wrong(`input fail-on: ${problem}`);
    }),
    planResult: read('plan-result') || undefined,
    concurrency,
    artifact: read('artifact') || undefined,
    evals: isOn('evals', read('evals') || 'true'),
    runs: runsFromInputs(read),
  };
}

/** Where the entries come from that the plan made. */
const modes = ['matrix', 'changelog'] as const;

function expectedFromInputs(read: ReadInput, refsOfEvent: () => EventRefs): AggregateInputs['expected'] {
  const file = read('expected');
  const mode = oneOf('mode', read('mode') || 'matrix', modes);
  const all = ['args', ...sweepInputNames, ...changelogInputNames].filter((name) =>
    isGiven(name, read(name)),
  );
  const given = mode === 'changelog' ? ['mode', ...all] : all;
  if (file !== '' && given.length > 0)
    throw wrong(`input expected: is the matrix, so ${given.join(', ')} cannot be given beside it`);
  if (given.length > 0) {
    const expectedDigest = digestFrom(read('expect-digest'));
    const checked = { expectedDigest, entryIds: isOn('entry-ids', read('entry-ids')) };
    return { kind: 'request', request: requestFromInputs(read, refsOfEvent), checked };
  }
  const unused = (['expect-digest', 'entry-ids'] as const).filter((name) => isAsked(name, read));
  if (unused.length > 0)
    throw wrong(`input ${unused.join(', ')}: goes with the inputs by which the plan made the matrix`);
  return file === '' ? undefined : { kind: 'file', file };
}
