/** Files → a suite that one edition has read, or all that is wrong with them. */
import { mergeConfigs } from '../config/config-set.ts';
import { type Diagnostic, sortDiagnostics } from '../config/diagnostic.ts';
import type { YamlDocument } from '../config/document.ts';
import { defaultRunnerFile, loadYaml, runnerFileCandidates } from '../config/load.ts';
import { detectEdition, editions } from '../editions/detect.ts';
import type { Edition, Suite } from '../editions/edition.ts';
import type { SuiteFiles } from '../editions/flags.ts';

export type LoadedSuite =
  | { readonly kind: 'suite'; readonly suite: Suite }
  | {
      readonly kind: 'refused';
      /** Editions that the files may be of: one where they show it, all where they do not, none that is supported. */
      readonly editions: readonly Edition[];
      readonly diagnostics: readonly Diagnostic[];
    };

/** Reads everything, and tells every error of every file in one go. */
export function loadSuite(files: SuiteFiles): LoadedSuite {
  const unread: Diagnostic[] = [];
  const documents = files.configFiles.flatMap((file) => readInto(unread, file));
  const [runners] = readRunnerFile(unread, files.runnerFile);
  const merged = mergeConfigs(documents);
  const spoilt = [...documents, ...(runners ? [runners] : [])].flatMap(({ problems }) => problems);
  const detected = detectEdition(merged, runners, files.edition);
  if (detected.kind === 'refused')
    return refused(files, [], [...unread, ...spoilt, ...merged.problems, ...detected.problems]);
  const { edition, certain } = detected;
  const suite = edition.read({ configs: merged.configs, runners });
  const found = [...merged.problems, ...suite.problems];
  const diagnostics = [...unread, ...spoilt, ...withoutPlacesOf(spoilt, found)];
  if (diagnostics.length > 0) return refused(files, certain ? [edition] : editions, diagnostics);
  return { kind: 'suite', suite };
}

function readInto(problems: Diagnostic[], file: string): YamlDocument[] {
  const loaded = loadYaml(file);
  if (loaded.kind === 'document') return [loaded.document];
  problems.push(loaded.diagnostic);
  return [];
}

function readRunnerFile(problems: Diagnostic[], named: string | undefined): YamlDocument[] {
  const file = named ?? defaultRunnerFile();
  if (file !== undefined) return readInto(problems, file);
  const message = `no runner file: neither ${runnerFileCandidates.join(' nor ')} is there. Name one with --runner-config.`;
  problems.push({ severity: 'error', message });
  return [];
}

/** A node that YAML itself could not read is told once, not again for what stands in its place. */
function withoutPlacesOf(spoilt: readonly Diagnostic[], found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(spoilt.map(placeOf));
  return found.filter((diagnostic) => !places.has(placeOf(diagnostic)));
}

function placeOf({ file, position }: Diagnostic): string {
  return `${position?.line}:${position?.column}:${file}`;
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
