/** The gamma distribution, of which the times between arrivals are. */
import type { Random } from './random.ts';

/**
 * By Marsaglia and Tsang, "A simple method for generating gamma variables" (2000); the scale is 1, so the mean is the shape.
 *
 * @param shape above 0
 */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.share()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random.share()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
