/** What the entries of every edition begin with, and how they are named. */
import { type SequenceLengths, type SequenceNames, sequenceName } from '../search-space/sequence.ts';

interface Headed {
  readonly image: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly precision: string;
  readonly framework: string;
}

/** The first keys of an entry, in their order; the runner is the config's label, or a node of it. */
export function headOf(config: Headed, runner: string) {
  return {
    image: config.image,
    model: config.model,
    'model-prefix': config['model-prefix'],
    precision: config.precision,
    framework: config.framework,
    runner,
  };
}

/** The experiment at fixed sequence lengths: `dsr1_1k1k`, or `dsr1_1000_100` where they have no short name. */
export function experimentName(config: Headed, lengths: SequenceLengths, names: SequenceNames): string {
  return `${config['model-prefix']}_${sequenceName(lengths, names)}`;
}
