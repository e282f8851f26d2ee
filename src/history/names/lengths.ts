/** Sequence lengths as names tell them: `1k8k`, `2048_128`, a title such as `Full Sweep - 1k8k`. */
import type { SequenceLengths } from '../../search-space/sequence.ts';

const tokensAThousand = 1024;

/** @param sequence as it stands in the name of an experiment */
export function lengthsOf(sequence: string): SequenceLengths | undefined {
  const [, thousands, moreThousands] = /^(\d{1,6})k(\d{1,6})k$/.exec(sequence) ?? [];
  if (thousands !== undefined) return inThousands(thousands, moreThousands);
  const [, isl, osl] = /^(\d{1,9})_(\d{1,9})$/.exec(sequence) ?? [];
  return isl === undefined ? undefined : { isl: Number(isl), osl: Number(osl) };
}

/** `[_-]NkMk[_-.]`, at either end of the text too, and between other marks and spaces. */
const inText = /(?<![A-Za-z0-9.])([1-9]\d{0,5})k([1-9]\d{0,5})k(?![A-Za-z0-9])/gi;

/** The lengths that a title tells, or the name of a file, a folder or a workflow; none where it tells several. */
export function lengthsInTitle(title: string): SequenceLengths | undefined {
  const told = new Map(
    [...title.matchAll(inText)].map(([, isl = '', osl = '']) => [`${isl} ${osl}`, inThousands(isl, osl)]),
  );
  const [first] = told.values();
  return told.size === 1 ? first : undefined;
}

function inThousands(isl: string, osl: string | undefined): SequenceLengths {
  return { isl: Number(isl) * tokensAThousand, osl: Number(osl) * tokensAThousand };
}
