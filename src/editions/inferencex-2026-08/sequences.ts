/** The sequence lengths that have a short name in this edition. */
import type { SequenceNames } from '../../search-space/sequence.ts';

export const sequenceNames = {
  '1k1k': { isl: 1024, osl: 1024 },
  '8k1k': { isl: 8192, osl: 1024 },
} as const satisfies SequenceNames;
