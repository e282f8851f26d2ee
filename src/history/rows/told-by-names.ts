/** What the names around a record tell of it: of its artifact, its file, the folders of that, and its run. */
import type { Mapping } from '../../config/shape.ts';
import type { SequenceLengths } from '../../search-space/sequence.ts';
import { type Era, parseArtifactName } from '../names/artifact-name.ts';
import { parseExperiment } from '../names/experiment.ts';
import { gpuTokensOf } from '../names/gpu-tokens.ts';
import { lengthsInTitle, lengthsOf } from '../names/lengths.ts';
import type { NameFields } from '../names/name-fields.ts';
import { methodOfMtp } from '../normalise/speculation.ts';
import type { ResultFile } from '../types.ts';

export interface Told {
  /** Whose form the name has. */
  readonly era: Era | undefined;
  /** By the names that a record has for them. */
  readonly fields: Mapping;
  /** GPUs of a multi-node server in all, where only that is told. */
  readonly gpus: number | undefined;
}

/** Of the path of a file inside an artifact: others are further off than any that was made for a record. */
const mostFolders = 3;

/**
 * The nearer name wins: the artifact's before the file's, before those of its folders, before those of its run: its
 * workflow's, and then its title, which may be any commit's first line.
 */
export function toldByNames({ run, artifact, file }: ResultFile): Told {
  const [base = '', ...folders] = file.split('/').reverse();
  const names = [artifact.name, base.replace(/\.json$/i, ''), ...folders.slice(0, mostFolders)];
  const readings = names.map(readingOf);
  const { era, fields: named } = readings.find((reading) => reading.era !== undefined) ?? nothing;
  const experiment = readings.find(({ fields: { sequence } }) => sequence !== undefined)?.fields;
  const fields: NameFields = { ...experiment, ...named };
  const { all: gpus, roles } = gpuTokensOf(file);
  const lengths =
    lengthsOf(fields.sequence ?? '') ?? firstLengths([...names, run.workflow ?? '', run.title ?? '']);
  return {
    era,
    fields: {
      ...fields,
      ...lengths,
      ...(fields.pool === undefined ? {} : { hw: fields.pool }),
      ...(fields.mtp === undefined ? {} : { spec_decoding: methodOfMtp(fields.mtp) }),
      ...(era === undefined ? {} : { is_multinode: era.startsWith('M') }),
      ...(roles && { num_prefill_gpu: roles.prefill, num_decode_gpu: roles.decode }),
    },
    gpus: roles === undefined ? gpus : undefined,
  };
}

interface Reading {
  readonly era: Era | undefined;
  readonly fields: NameFields;
}

const nothing: Reading = { era: undefined, fields: {} };

/** Files are called as their artifact without its mark, and with `agg_`; lists for their experiment. */
function readingOf(name: string): Reading {
  const bare = name.replace(/^(?:agg|results)_/, '');
  for (const form of [name, bare, `bmk_${bare}`]) {
    const parsed = parseArtifactName(form);
    if (parsed.kind === 'named') return parsed;
  }
  return { era: undefined, fields: parseExperiment(bare) };
}

function firstLengths(names: readonly string[]): SequenceLengths | undefined {
  for (const name of names) {
    const lengths = lengthsInTitle(name);
    if (lengths) return lengths;
  }
  return undefined;
}
