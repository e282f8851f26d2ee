/** Configs and a runner file as one suite: what every edition does with them, around what is its own. */
import type { Diagnostic } from '../config/diagnostic.ts';
import type { Validate } from '../config/validation.ts';
import type { ConfigFacts, Edition, MatrixEntry, Suite, SuiteSources, Sweep } from './edition.ts';
import type { SweepCommand, SweepFlags } from './flags.ts';
import { entryProblems, type Made, type MadeEntries } from './made.ts';
import { type CheckedConfig, type ConfigReader, readConfig } from './read-config.ts';
import type { ReadRunners } from './runner-labels.ts';
import { type RunnerFile, unknownRunnerTypes, unlistedRunners } from './selection.ts';
import { twinWarnings } from './twins.ts';

type Generate<SingleNode, MultiNode, Entry extends MatrixEntry> = (
  configs: readonly CheckedConfig<SingleNode, MultiNode>[],
  runners: RunnerFile,
  flags: SweepFlags,
) => MadeEntries<Entry>;

/** What is an edition's own in a suite. */
export interface Generator<SingleNode, MultiNode, Entry extends MatrixEntry> {
  readonly reader: ConfigReader<SingleNode, MultiNode>;
  /** How each of its commands makes entries. */
  readonly commands: Readonly<
    Partial<Record<SweepCommand, Generate<SingleNode, MultiNode, Entry>>> &
      Record<'full-sweep', Generate<SingleNode, MultiNode, Entry>>
  >;
  /** The entries as the eval policy marks, merges and leaves them. */
  evaluated(made: readonly Made<Entry>[], flags: SweepFlags): readonly Made<Entry>[];
  validatorOf(entry: Entry): Validate<unknown>;
}

/** What an edition's forms of a config have in common. */
interface AnyConfig {
  readonly runner: string;
  readonly framework: string;
  readonly precision: string;
}

export function suiteOf<SingleNode extends AnyConfig, MultiNode extends AnyConfig, Entry extends MatrixEntry>(
  edition: Edition,
  { configs }: SuiteSources,
  runners: ReadRunners,
  { reader, commands, evaluated, validatorOf }: Generator<SingleNode, MultiNode, Entry>,
): Suite {
  const verdicts = [...configs.values()].map((config) => readConfig(config, reader));
  const checked = verdicts.flatMap((verdict) => (verdict.kind === 'sound' ? verdict.value : []));
  const faults = verdicts.flatMap((verdict) => (verdict.kind === 'faulty' ? verdict.problems : []));

  const factsOf = (config: CheckedConfig<SingleNode, MultiNode>): ConfigFacts => {
    const { runner, framework, precision } = config.config;
    const { made, problems } = commands['full-sweep']([config], runners, {});
    const entries = problems.length === 0 ? made.length : undefined;
    return { key: config.key, runner, framework, precision, kind: config.kind, entries };
  };

  const allMade: (readonly Made<Entry>[])[] = [];
  const sweep = (command: SweepCommand, flags: SweepFlags): Sweep => {
    const refused = unknownRunnerTypes(flags, runners);
    if (refused.length > 0) return { entries: [], diagnostics: refused, twins: [] };
    const make = commands[command];
    if (make === undefined) return { entries: [], diagnostics: [noCommand(command, edition)], twins: [] };
    const raw = make(checked, runners, flags);
    const made = evaluated(raw.made, flags);
    const used = new Set(made.map(({ from }) => from));
    allMade.push(made);
    return {
      entries: made.map(({ entry }) => entry),
      diagnostics: [...raw.problems, ...entryProblems(made, validatorOf), ...unlistedRunners(used, runners)],
      get twins() {
        return twinWarnings(made);
      },
    };
  };

  return {
    edition,
    problems: [...faults, ...runners.problems],
    keys: checked.map(({ key }) => key),
    runners: runners.nodes,
    hardware: runners.hardware,
    facts: () => checked.map(factsOf),
    findings: () => {
      const { diagnostics, twins } = sweep('full-sweep', {});
      return [...diagnostics, ...twins];
    },
    sweep,
    twinsAmong: (entries) => {
      const byEntry = new Map<MatrixEntry, Made>(allMade.flat().map((made) => [made.entry, made]));
      return twinWarnings(entries.flatMap((entry) => byEntry.get(entry) ?? []));
    },
  };
}

function noCommand(command: SweepCommand, { name }: Edition): Diagnostic {
  return { severity: 'error', message: `${command} is not a command of edition ${name}` };
}
