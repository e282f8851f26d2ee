/** aggregate: the results of many jobs → one file of records, each measurement once, and an account beside it. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { folderSource } from '../artifacts/folder.ts';
import { aggregateFiles, recordsText, writeAggregate } from '../collect/aggregate-files.ts';
import { collect } from '../collect/collect.ts';
import { tellTenths } from '../collect/progress.ts';
import { loadText } from '../config/load.ts';
import { refusedFlags } from '../flags/command-line.ts';
import { failOnOf } from '../flags/fail-on.ts';
import type { Values } from '../flags/values.ts';
import type { Aggregate } from '../results/aggregate.ts';
import type { ExpectedEntry } from '../results/completeness.ts';
import { readExpected } from '../results/expected.ts';
import { formats } from '../results/formats.ts';
import { notesOf } from '../results/notes.ts';
import { failuresOf, verdict } from '../results/verdict.ts';
import { lines, type Outcome, refused } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Of 20,000 small folders, so many at a time took 0.6 of the time that one at a time did; more won nothing. */
const concurrency = 16;
/** From here on a person would wonder whether it still goes on. */
const manyArtifacts = 1000;

/** @throws UsageError */
export async function runAggregate(
  values: Values,
  { progress }: Pick<Surroundings, 'progress'>,
): Promise<Outcome> {
  const failOn = failOnOf(values.texts('fail-on'), (problem) => {
    throw refusedFlags('aggregate', [`argument --fail-on: ${problem}`]);
  });
  const format = formats.find((one) => one === values.text('format')) ?? 'auto';
  const expected = expectedIn(values.text('expected'));
  if (expected.kind === 'refused') return expected.outcome;
  try {
    const source = folderSource(values.text('results-dir') ?? '.');
    const aggregate = await collect(source, {
      format,
      expected: expected.entries,
      concurrency,
      passOver: 'nothing',
      onProgress: tellTenths(progress, manyArtifacts),
    });
    return handedOver(aggregate, values, failuresOf(aggregate.report, failOn, values.text('plan-result')));
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    return refused([{ severity: 'error', message: error.message }]);
  }
}

type Expected =
  | { readonly kind: 'read'; readonly entries: readonly ExpectedEntry[] | undefined }
  | { readonly kind: 'refused'; readonly outcome: Outcome };

function expectedIn(file: string | undefined): Expected {
  if (file === undefined) return { kind: 'read', entries: undefined };
  const found = loadText(file);
  if (found.kind === 'unreadable') return { kind: 'refused', outcome: refused([found.diagnostic]) };
  const read = readExpected(found.text, file);
  return read.kind === 'refused'
    ? { kind: 'refused', outcome: refused(read.problems) }
    : { kind: 'read', entries: read.entries };
}

/** What was asked for is written in any case; whether that is good enough, the exit status says. */
function handedOver(aggregate: Aggregate, values: Values, failures: readonly string[]): Outcome {
  const notes = notesOf(aggregate.report);
  const output = values.text('output');
  const unwritten = output === undefined ? undefined : writeAggregate(aggregateFiles(output), aggregate);
  if (unwritten) return refused([{ severity: 'error', file: unwritten.file, message: unwritten.problem }]);
  const said = [...notes, `${output === undefined ? '' : `${output}: `}${verdict(aggregate.report)}`];
  if (failures.length > 0)
    return {
      status: 1,
      stdout: '',
      stderr: lines([...said, `benchmatrix: refused: ${failures.join('; ')}`]),
    };
  return { status: 0, stdout: output === undefined ? recordsText(aggregate) : '', stderr: lines(said) };
}
