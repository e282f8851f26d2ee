/** The suite that `configs`, `runners` and `validate` look at. */
import { dirname } from 'node:path';
import { type Diagnostic, formatDiagnostic, isError } from '../config/diagnostic.ts';
import { configFolders, defaultConfigFiles } from '../config/load.ts';
import type { Suite } from '../editions/edition.ts';
import type { SuiteFiles } from '../editions/request.ts';
import { suiteFilesOf, type Values } from '../flags/values.ts';
import { loadSuite } from '../matrix/suite.ts';

export type Opened =
  | { readonly kind: 'suite'; readonly suite: Suite; readonly files: SuiteFiles }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/** The suite of the files that were named, or of the master configs beside the runner file. */
export function openSuite(values: Values): Opened {
  const files = suiteFiles(values);
  return files.configFiles.length === 0 ? refusedWithoutConfigs(files) : open(files);
}

/** The same for one that can do without configs. */
export function openRunners(values: Values): Opened {
  return open(suiteFiles(values));
}

/** Named files, else the usual ones; the list of configs is empty where there are none. */
export function suiteFiles(values: Values): SuiteFiles {
  const files = suiteFilesOf(values);
  return files.configFiles.length > 0
    ? files
    : { ...files, configFiles: defaultConfigFiles(foldersOf(files)) };
}

/** @returns the refusal of a command that needs configs, where none were found */
export function refusedWithoutConfigs(files: SuiteFiles): Extract<Opened, { kind: 'refused' }> {
  const message = `no *-master.yaml in ${foldersOf(files).join(' or ')}. Name the files with --config-files.`;
  return { kind: 'refused', diagnostics: [{ severity: 'error', message }] };
}

function foldersOf({ runnerFile }: SuiteFiles): readonly string[] {
  return runnerFile === undefined ? configFolders : [dirname(runnerFile)];
}

function open(files: SuiteFiles): Opened {
  const loaded = loadSuite(files);
  return loaded.kind === 'suite' ? { ...loaded, files } : loaded;
}

/** Why a full sweep of the suite would be refused, for a command that goes on all the same. */
export function sweepNotes(suite: Suite): string[] {
  return suite
    .findings()
    .filter(isError)
    .map((error) => `a full sweep would be refused: ${formatDiagnostic(error)}`);
}
