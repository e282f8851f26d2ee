/** How a load goes, in one line. */
import type { Progress } from './client/run-load.ts';
import type { LoadRequest } from './request.ts';

/** `making the requests: 900`, `measuring: 120 of 800 requests done, 2 failed, 64 in flight, 3210 tokens/s` */
export function progressWords(
  { phase, done, failed, inFlight, tokensPerSecond }: Progress,
  { requests, warmups }: Pick<LoadRequest, 'requests' | 'warmups'>,
): string {
  if (phase === 'preparing') return `making the requests: ${done}`;
  const all = phase === 'warm-up' ? warmups : requests;
  return [
    `${phase === 'warm-up' ? 'warming up' : 'measuring'}: ${done}${all === undefined ? '' : ` of ${all}`} requests done`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    `${inFlight} in flight`,
    `${Math.round(tokensPerSecond)} tokens/s`,
  ].join(', ');
}
