/** Files → a suite that one edition has read, or all that is wrong with them. */
import { type ConfigSet, mergeConfigs } from '../config/config-set.ts';
import { type Diagnostic, sortDiagnostics, withoutPlacesOf } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { defaultRunnerFile, loadYaml, runnerFileCandidates } from '../config/load.ts';
import { detectEdition, editions } from '../editions/detect.ts';
import type { Edition, Suite } from '../editions/edition.ts';
import type { SuiteFiles } from '../editions/request.ts';

export type LoadedSuite =
  | { readonly kind: 'suite'; readonly suite: Suite }
  | {
      readonly kind: 'refused';
      /** Editions that the files may be of: one where they show it, all where they do not, none where they show several. */
      readonly editions: readonly Edition[];
      readonly diagnostics: readonly Diagnostic[];
    };

/** Reads everything, and tells every error of every file in one go. */
export function loadSuite(files: SuiteFiles): LoadedSuite {
  const read = readConfigs(files.configFiles);
  const runners = readRunnerFile(files.runnerFile);
  const spoilt = [...read.problems, ...runners.problems, ...(runners.document?.problems ?? [])];
  const detected = detectEdition(read.configs, runners.document, files.edition);
  if (detected.kind === 'refused') return refused(files, [], [...spoilt, ...detected.problems]);
  const { edition, certain } = detected;
  const suite = edition.read({ configs: read.configs, runners: runners.document });
  const diagnostics = [...spoilt, ...withoutPlacesOf(spoilt, suite.problems)];
  if (diagnostics.length > 0) return refused(files, certain ? [edition] : editions, diagnostics);
  return { kind: 'suite', suite };
}

/** The configs of all files as they stand, and what is wrong with the files themselves. */
export function readConfigs(configFiles: readonly string[]): ConfigSet {
  const loaded = configFiles.map((file) => loadYaml(file));
  const documents = loaded.flatMap((one) => (one.kind === 'document' ? one.document : []));
  const unread = loaded.flatMap((one) => (one.kind === 'unreadable' ? one.diagnostic : []));
  const spoilt = documents.flatMap(({ problems }) => problems);
  const { configs, problems } = mergeConfigs(documents);
  return { configs, problems: [...unread, ...spoilt, ...withoutPlacesOf(spoilt, problems)] };
}

/** The file is read before its edition is known. */
const runnerKeyLevels = Math.max(...editions.map(({ markers }) => markers.runnerKeyLevels));

interface ReadRunnerFile {
  readonly document?: YamlDocument;
  readonly problems: readonly Diagnostic[];
}

function readRunnerFile(named: string | undefined): ReadRunnerFile {
  const file = named ?? defaultRunnerFile();
  if (file === undefined) {
    const message = `no runner file: neither ${runnerFileCandidates.join(' nor ')} is there. Name one with --runner-config.`;
    return { problems: [{ severity: 'error', message }] };
  }
  const loaded = loadYaml(file, runnerKeyLevels);
  return loaded.kind === 'document'
    ? { document: loaded.document, problems: [] }
    : { problems: [loaded.diagnostic] };
}

function refused(
  files: SuiteFiles,
  possible: readonly Edition[],
  diagnostics: readonly Diagnostic[],
): LoadedSuite {
  return {
    kind: 'refused',
    editions: possible,
    diagnostics: sortDiagnostics(diagnostics, files.configFiles),
  };
}
