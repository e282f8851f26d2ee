/** The reference's own outputs, where the folder is: beside a working checkout, not in a user's clone. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { root } from './process.ts';

export const conformanceFolder = `${root}../shared/conformance/`;
export const hasConformance = isHere(conformanceFolder);
/** Real results of other projects, likewise. */
export const dataFolder = `${root}../shared/data/`;
export const hasData = isHere(dataFolder);
export const testOnRealData = hasData ? test : test.skip;
export const describeOnRealData = hasData ? describe : describe.skip;

/** CI leaves nothing out: there, what is not here fails. */
function isHere(folder: string): boolean {
  return process.env['CI'] === 'true' || existsSync(folder);
}

/** Each line of a JSONL file. */
export function readLines<T>(path: string): T[] {
  const text = readFileSync(`${conformanceFolder}${path}`, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}
