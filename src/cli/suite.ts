/** The suite that `configs`, `runners` and `validate` look at. */
import { dirname } from 'node:path';
import type { Diagnostic } from '../config/diagnostic.ts';
import { configFolders, defaultConfigFiles } from '../config/load.ts';
import type { SuiteFiles } from '../editions/flags.ts';
import { suiteFilesOf, type Values } from '../flags/values.ts';

export type Found =
  | { readonly kind: 'files'; readonly files: SuiteFiles }
  | { readonly kind: 'none'; readonly problem: Diagnostic };

/** The files that were named, or the master configs beside the runner file. */
export function findSuite(values: Values): Found {
  const files = suiteFilesOf(values);
  if (files.configFiles.length > 0) return { kind: 'files', files };
  const folders = files.runnerFile === undefined ? configFolders : [dirname(files.runnerFile)];
  const configFiles = defaultConfigFiles(folders);
  if (configFiles.length > 0) return { kind: 'files', files: { ...files, configFiles } };
  const message = `no *-master.yaml in ${folders.join(' or ')}. Name the files with --config-files.`;
  return { kind: 'none', problem: { severity: 'error', message } };
}
