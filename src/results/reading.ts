/** In which form results are read: records by themselves are nearer to the jobs than lists that were made of them. */
import { identity } from '../search-space/record-identity.ts';
import { Groups } from '../search-space/tally.ts';
import type { Format } from './formats.ts';
import type { AggregateReport } from './report.ts';
import type { BenchmarkRecord, Item, ReadFile } from './result-file.ts';

type Form = 'per-config' | 'aggregated';

export interface Reading {
  readonly items: readonly Item[];
  readonly as: AggregateReport['read_as'];
  readonly because: string;
}

/** Each run is read in a form of its own: one may have left lists where another has left records. */
export function readingOf(files: readonly ReadFile[], format: Format): Reading {
  const runs = new Groups<ReadFile>();
  for (const file of files) runs.add(file.run ?? '', file);
  const readings = [...runs].map((ofRun) => readingOfRun(ofRun, format));
  const withRecords = readings.filter(({ hasRecords }) => hasRecords);
  const telling = withRecords.length === 0 ? readings : withRecords;
  const forms = [...new Set(telling.map(({ as }) => as))];
  const reasons = [
    ...new Set(telling.map(({ run, because }) => (run === undefined ? because : `run ${run}: ${because}`))),
  ];
  const [as = formOf([], format).as, other] = forms;
  return {
    items: readings.flatMap(({ items }) => items),
    as: other === undefined ? as : 'both',
    because: reasons.length === 0 ? formOf([], format).because : reasons.join('; '),
  };
}

interface RunReading extends FormRead {
  readonly run: string | undefined;
  readonly items: readonly Item[];
  /** In whatever form; what holds none says nothing of the form. */
  readonly hasRecords: boolean;
}

function readingOfRun(files: readonly ReadFile[], format: Format): RunReading {
  const form = formOf(files, format);
  const hasRecords = files.some(({ items }) => items.some(isRecord));
  // whoever insists on a form gets that alone
  const single = format === 'auto' && form.as === 'per-config' ? measurementsBy(files) : undefined;
  const items = files.flatMap((file) => itemsAs(file, form.as, single));
  return { run: files[0]?.run, items, hasRecords, ...form };
}

/** The identities of records by themselves. */
function measurementsBy(files: readonly ReadFile[]): ReadonlySet<string> {
  const single = files.filter(({ isList }) => !isList).flatMap(({ items }) => items);
  return new Set(single.flatMap((item) => (item.kind === 'record' ? identity(item.record) : [])));
}

interface FormRead {
  readonly as: Form;
  readonly because: string;
}

function formOf(files: readonly ReadFile[], format: Format): FormRead {
  if (format !== 'auto') return { as: format, because: `format: ${format} was asked for` };
  if (files.some(({ isList, items }) => !isList && items.some(isRecord)))
    return { as: 'per-config', because: 'there are files of one record each' };
  return files.some(({ isList }) => isList)
    ? { as: 'aggregated', because: 'there are lists of records, and no file of one record' }
    : { as: 'per-config', because: 'there is no list of records' };
}

function isRecord({ kind }: Item): boolean {
  return kind === 'record';
}

/**
 * Where records are read by themselves, a list may have more: what its run took over from an earlier one, or records
 * whose own artifacts are gone. One of ours is kept where no record by itself is of that measurement.
 */
function isOnlyIn(list: ReadFile, record: BenchmarkRecord, single: ReadonlySet<string>): boolean {
  return list.isList && record.provenance !== undefined && !single.has(identity(record));
}

const otherForm: Readonly<Record<Form, string>> = {
  'per-config': 'record in a list, while each record is read from a file of its own',
  aggregated: 'record in a file of its own, while lists are read',
};

/** Records in the form that is not read are passed over, and told. */
function itemsAs(file: ReadFile, as: Form, single: ReadonlySet<string> | undefined): readonly Item[] {
  const isOther = file.isList !== (as === 'aggregated');
  if (!isOther) return file.items;
  return file.items.map((item) => {
    if (item.kind !== 'record') return item;
    const { record, origin } = item;
    if (single !== undefined && isOnlyIn(file, record, single)) return item;
    return { kind: 'skipped', reason: otherForm[as], origin, record };
  });
}
