/** What the entries of every edition begin with, and how they are named. */
import { type SequenceLengths, type SequenceNames, sequenceName } from '../search-space/sequence.ts';

interface Headed {
  readonly image: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly precision: string;
  readonly framework: string;
}

/**
 * An entry: the keys that all have come first, in their order, and then the others. The runner is the config's label,
 * or a node of it. (Assigned and not spread: on Node 20 every spread makes an object of a class of its own, and all that
 * reads the entries afterwards is slowed down by it.)
 */
export function headed<const Rest extends object>(config: Headed, runner: string, rest: Rest) {
  const head = {
    image: config.image,
    model: config.model,
    'model-prefix': config['model-prefix'],
    precision: config.precision,
    framework: config.framework,
    runner,
  };
  return Object.assign(head, rest);
}

/** The experiment at fixed sequence lengths: `dsr1_1k1k`, or `dsr1_1000_100` where they have no short name. */
export function experimentName(config: Headed, lengths: SequenceLengths, names: SequenceNames): string {
  return `${config['model-prefix']}_${sequenceName(lengths, names)}`;
}
