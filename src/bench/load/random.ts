/**
 * Random numbers that are the same for the same seed on every machine: xoshiro128++ 1.0, its state from SplitMix64 (both
 * by Blackman and Vigna, prng.di.unimi.it). Ours, since a load is told by its seed: a library may change its numbers.
 */

const twoTo32 = 2 ** 32;
/** Up to this, a product with a word is a whole number below 2^53. */
const exactBound = 2 ** 21;

/** One sequence of random numbers. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param state four words, not all of them 0 */
  constructor(state: readonly [number, number, number, number]) {
    [this.#a, this.#b, this.#c, this.#d] = state;
  }

  /** A whole number from 0 to 2^32 − 1. */
  word(): number {
    const word = (rotated((this.#a + this.#d) | 0, 7) + this.#a) >>> 0;
    const c = this.#c ^ this.#a;
    const d = this.#d ^ this.#b;
    this.#a ^= d;
    this.#c = c ^ (this.#b << 9);
    this.#b ^= c;
    this.#d = rotated(d, 11);
    return word;
  }

  /** From 0 up to but not 1, in steps of 2^−53. */
  share(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }

  /**
   * A whole number from 0 to `bound` − 1, each as likely as the others; `bound` from 1 to 2^32. By Lemire's multiplication
   * ("Fast random integer generation in an interval", 2019), as far as it is exact: prompts are long.
   */
  below(bound: number): number {
    if (bound > exactBound) return this.#belowLarge(bound);
    for (;;) {
      const product = this.word() * bound;
      const high = Math.floor(product / twoTo32);
      const low = product - high * twoTo32;
      // of each round of 2^32 products as many are left out as make the others even
      if (low >= bound || low >= twoTo32 % bound) return high;
    }
  }

  #belowLarge(bound: number): number {
    // the last, incomplete round of numbers would make the small ones likelier
    const whole = twoTo32 - (twoTo32 % bound);
    let word = this.word();
    while (word >= whole) word = this.word();
    return word % bound;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Of the normal distribution with mean 0 and deviation 1, by Marsaglia's polar method. */
  normal(): number {
    for (;;) {
      const x = 2 * this.share() - 1;
      const y = 2 * this.share() - 1;
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

const mask64 = (1n << 64n) - 1n;

/** The outputs of SplitMix64. */
export function* splitMix64(seed: bigint): Generator<bigint, never> {
  let state = seed & mask64;
  for (;;) {
    state = (state + 0x9e3779b97f4a7c15n) & mask64;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask64;
    yield mixed ^ (mixed >> 31n);
  }
}

/** What of a load is drawn on its own, so that a change to one leaves the others as they are. New ones go to the end. */
const streams = [
  'prefix',
  'input-lengths',
  'output-lengths',
  'prompts',
  'arrivals',
  'warmup-input-lengths',
  'warmup-output-lengths',
  'warmup-prompts',
] as const;
export type Stream = (typeof streams)[number];

/** @param seed a whole number from 0 to 2^53 − 1 */
export function randomOf(seed: number, stream: Stream): Random {
  const words = splitMix64(BigInt(seed));
  for (const known of streams) {
    const [first, second] = [words.next().value, words.next().value];
    if (known === stream) return new Random([...halvesOf(first), ...halvesOf(second)]);
  }
  throw new RangeError(`no stream ${stream}`);
}

function halvesOf(word: bigint): [number, number] {
  return [Number(word & 0xffffffffn), Number(word >> 32n)];
}
