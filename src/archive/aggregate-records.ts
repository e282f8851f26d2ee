/** What the records of an aggregate tell, and what only the names of the artifacts tell that it was made of. */
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { type Blob, contentsOf } from '../artifacts/content.ts';
import { contentLimits } from '../artifacts/limits.ts';
import { parseArtifactName } from '../history/names/artifact-name.ts';
import { rowsOf } from '../history/rows/rows.ts';
import type { Row, Run, RunArtifact } from '../history/types.ts';
import { textOf } from './read.ts';
import type { AggregateRecords } from './run-file.ts';

/** Of an aggregate that cannot be read, or has no record: nothing. */
const none: AggregateRecords = { count: 0, lacks: [] };

/** Broken ones are as good as none: what they were made of is there. */
export async function recordsOf(run: Run, artifact: RunArtifact, blob: Blob): Promise<AggregateRecords> {
  try {
    const { files } = await contentsOf({ id: artifact.id ?? '', name: artifact.name }, blob, contentLimits);
    const texts = files.map(({ path, bytes }) => ({ file: path, text: textOf(bytes) }));
    const read = texts.map(({ file, text = '' }) => rowsOf({ run, artifact, file, text }));
    const skipped = read.flatMap((file) => file.skipped.map(({ reason }) => reason));
    if (skipped.includes('not-json')) return none;
    const rows = read.flatMap((file) => file.rows);
    const lacks = new Set(rows.flatMap(lackedBy));
    // names of their jobs tell these
    if (skipped.includes('no-lengths')) lacks.add('input_seq_len');
    return { count: rows.length, lacks: [...lacks].sort() };
  } catch (error) {
    if (error instanceof ArtifactError) return none;
    throw error;
  }
}

const ofOneNode = ['expert_parallel', 'dp_attention'];
const ofSeveral = [
  ...['prefill_tp', 'prefill_ep', 'decode_tp', 'decode_ep'],
  // told by the names of files in the months before
  'num_prefill_gpu',
];

/** Names tell more of later months, but records did so before them. */
function lackedBy({ fields }: Row): string[] {
  // agents' names tell nothing
  if (String(fields['scenario_type']).startsWith('agentic')) return [];
  const isMultinode = fields['is_multinode'];
  const told = [
    'spec_decoding',
    ...(isMultinode === true ? [] : ofOneNode),
    // records of 2025 do not say which they are
    ...(isMultinode === false ? [] : ofSeveral),
  ];
  return told.filter((column) => fields[column] === undefined);
}

/** By the names of columns; none of a name of no known form. */
export function toldByName(name: string): readonly string[] {
  const parsed = parseArtifactName(name);
  if (parsed.kind !== 'named') return [];
  const { ep, sequence, mtp, ...fields } = parsed.fields;
  return [
    ...Object.keys(fields),
    ...(ep === undefined ? [] : ['expert_parallel']),
    ...(sequence === undefined ? [] : ['input_seq_len']),
    ...(mtp === undefined ? [] : ['spec_decoding', 'num_prefill_gpu']),
  ];
}
