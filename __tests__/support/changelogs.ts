/** Repositories whose changelog was appended to, with the example configs of August 2026. */
import { readFileSync } from 'node:fs';
import { type Repository, repositoryWith } from './git.ts';
import { root } from './process.ts';

/** As a workflow names them. */
export const configFiles = 'configs/amd-master.yaml configs/nvidia-master.yaml';

/** One entry of a changelog, as people write it. */
export function entryYaml(keys: readonly string[], more = ''): string {
  const names = keys.map((key) => `    - "${key}"\n`).join('');
  return `- config-keys:\n${names}  description:\n    - "a change"\n  pr-link: https://example.com/1\n${more}`;
}

/** What was there before any test's change. */
export const oldEntry = entryYaml(['dsr1-fp8-b200-sglang']);

export interface Changed extends Repository {
  readonly base: string;
  readonly head: string;
}

/** @param added what is appended in the second commit */
export function changedRepository(added: string, examples = 'configs-2026-08'): Changed {
  const names = ['amd-master.yaml', 'nvidia-master.yaml', 'runners.yaml'];
  const configs = names.map((name): [string, string] => [
    `configs/${name}`,
    readFileSync(`${root}examples/${examples}/${name}`, 'utf8'),
  ]);
  const repository = repositoryWith({ ...Object.fromEntries(configs), 'perf-changelog.yaml': oldEntry });
  const base = repository.git('rev-parse', 'HEAD');
  const head = repository.commit({ 'perf-changelog.yaml': `${oldEntry}\n${added}` });
  return { ...repository, base, head };
}
