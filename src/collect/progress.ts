/** How far a long reading is, in words. */
import type { Progress } from '../artifacts/fetch-all.ts';

/** Tells a line for each tenth of the way, where there is so much to read that a person would wonder. */
export function tellTenths(tell: (line: string) => void, leastTotal: number): (progress: Progress) => void {
  let told = 0;
  return ({ done, failed, total }) => {
    const tenth = Math.floor((10 * done) / total);
    if (total < leastTotal || tenth === told) return;
    told = tenth;
    tell(`${done} of ${total} artifacts${failed > 0 ? `, ${failed} could not be read` : ''}`);
  };
}
