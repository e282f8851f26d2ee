/** Configs and a runner file as one suite: what every edition does with them, around what is its own. */
import type { Diagnostic } from '../config/diagnostic.ts';
import type { Validate } from '../config/validation.ts';
import type { ConfigFacts, Edition, MatrixEntry, Suite, SuiteSources, Sweep } from './edition.ts';
import type { SweepCommand, SweepFlags } from './flags.ts';
import { entryProblems, type Made } from './made.ts';
import { type CheckedConfig, type ConfigReader, readConfig } from './read-config.ts';
import type { ReadRunners } from './runner-labels.ts';
import { type RunnerFile, unknownRunnerTypes, unlistedRunners } from './selection.ts';
import { twinWarnings } from './twins.ts';

export interface Makes<Entry extends MatrixEntry> {
  readonly made: readonly Made<Entry>[];
  readonly problems: readonly Diagnostic[];
}

export function together<Entry extends MatrixEntry>(parts: readonly Makes<Entry>[]): Makes<Entry> {
  return { made: parts.flatMap(({ made }) => made), problems: parts.flatMap(({ problems }) => problems) };
}

type Maker<SingleNode, MultiNode, Entry extends MatrixEntry> = (
  configs: readonly CheckedConfig<SingleNode, MultiNode>[],
  runners: RunnerFile,
  flags: SweepFlags,
) => Makes<Entry>;

/** What is an edition's own in a suite. */
export interface Generator<SingleNode, MultiNode, Entry extends MatrixEntry> {
  readonly reader: ConfigReader<SingleNode, MultiNode>;
  /** How each of its commands makes entries. */
  readonly makers: Readonly<
    Partial<Record<SweepCommand, Maker<SingleNode, MultiNode, Entry>>> &
      Record<'full-sweep', Maker<SingleNode, MultiNode, Entry>>
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
  { reader, makers, evaluated, validatorOf }: Generator<SingleNode, MultiNode, Entry>,
): Suite {
  const verdicts = [...configs.values()].map((config) => readConfig(config, reader));
  const checked = verdicts.flatMap((verdict) => (verdict.kind === 'sound' ? verdict.value : []));
  const problems = verdicts.flatMap((verdict) => (verdict.kind === 'faulty' ? verdict.problems : []));

  const factsOf = (config: CheckedConfig<SingleNode, MultiNode>): ConfigFacts => {
    const { runner, framework, precision } = config.config;
    const entries = makers['full-sweep']([config], runners, {}).made.length;
    return { key: config.key, runner, framework, precision, kind: config.kind, entries };
  };

  const sweep = (command: SweepCommand, flags: SweepFlags): Sweep => {
    const refused = unknownRunnerTypes(flags, runners);
    if (refused.length > 0) return { entries: [], diagnostics: refused };
    const make = makers[command];
    if (make === undefined) return { entries: [], diagnostics: [noCommand(command, edition)] };
    const raw = make(checked, runners, flags);
    const made = evaluated(raw.made, flags);
    const used = new Set(made.map(({ from }) => from));
    return {
      entries: made.map(({ entry }) => entry),
      diagnostics: [
        ...raw.problems,
        ...entryProblems(made, validatorOf),
        ...unlistedRunners(used, runners),
        ...twinWarnings(made),
      ],
    };
  };

  return {
    edition,
    problems: [...problems, ...runners.problems],
    runners: runners.nodes,
    hardware: runners.hardware,
    facts: () => checked.map(factsOf),
    findings: () => sweep('full-sweep', {}).diagnostics,
    sweep,
  };
}

function noCommand(command: SweepCommand, { name }: Edition): Diagnostic {
  return { severity: 'error', message: `${command} is not a command of edition ${name}` };
}
