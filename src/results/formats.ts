/** In which form results lie: a record a file, or lists of them; `auto` tells by what is there. */
export const formats = ['auto', 'per-config', 'aggregated'] as const;
export type Format = (typeof formats)[number];
