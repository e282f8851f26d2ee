/** The flags that narrow a sweep: their names, their kinds, and the rules by which an edition takes or refuses them. */

/** Commands that make a matrix from config files. */
export type SweepCommand = 'full-sweep' | 'runner-model-sweep' | 'test-config';
export const sweepCommands: readonly SweepCommand[] = ['full-sweep', 'runner-model-sweep', 'test-config'];

/** Whether a server runs on one node or spans several. */
export type NodeKind = 'single-node' | 'multi-node';

/** How a flag's values are read: present or not, one value, or one and more. */
export type FlagKind = keyof FlagValues;

interface FlagValues {
  readonly switch: boolean;
  readonly text: string;
  readonly texts: readonly string[];
  readonly integer: number;
  readonly integers: readonly number[];
}

/** Every flag that narrows a sweep in any edition. */
export const flagKinds = {
  'single-node': 'switch',
  'multi-node': 'switch',
  'model-prefix': 'texts',
  precision: 'texts',
  framework: 'texts',
  'runner-type': 'texts',
  'runner-node-filter': 'text',
  'seq-lens': 'texts',
  'step-size': 'integer',
  'min-conc': 'integer',
  'max-conc': 'integer',
  'max-tp': 'integer',
  'max-ep': 'integer',
  conc: 'integers',
  'config-keys': 'texts',
  'run-evals': 'switch',
  'evals-only': 'switch',
  'no-evals': 'switch',
  'all-evals': 'switch',
  'scenario-type': 'texts',
} as const satisfies Readonly<Record<string, FlagKind>>;

export type SweepFlag = keyof typeof flagKinds;

/** What was asked for, keyed by the flags' own names; absent where a flag was not given. */
export type SweepFlags = {
  readonly [Flag in SweepFlag]?: FlagValues[(typeof flagKinds)[Flag]] | undefined;
};

export const sweepFlags: readonly SweepFlag[] = keysOf(flagKinds);

/** The keys of a record whose keys are known; Object.keys forgets them. */
export function keysOf<Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  const names: Key[] = [];
  for (const name in record) names.push(name);
  return names;
}

/** One flag as a command of an edition takes it. */
export interface FlagRule {
  /** One line of help: what it does. */
  readonly help: string;
  /** What else an edition has to say of it. */
  readonly note?: string;
  readonly required?: boolean;
  /** Takes one value although its kind could take more. */
  readonly single?: boolean;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  /** A flag whose number this one's must not exceed. */
  readonly atMost?: SweepFlag;
  /** Flags that cannot go with this one. */
  readonly excludes?: readonly SweepFlag[];
}

/** The flags of one command. */
export interface CommandRules {
  readonly flags: Readonly<Partial<Record<SweepFlag, FlagRule>>>;
  /** Of each of these groups at least one flag is given. */
  readonly oneOf?: readonly (readonly SweepFlag[])[];
}

/** Why an edition lacks commands or flags that others know, and what to do instead. */
export type Lacks = Readonly<Partial<Record<SweepCommand | SweepFlag, string>>>;

/** Why an edition does not take these flags; empty where it does. */
export function flagProblems(
  rules: CommandRules,
  flags: SweepFlags,
  { name: edition, lacks }: { readonly name: string; readonly lacks: Lacks },
): string[] {
  const problems: string[] = [];
  for (const [name, value] of given(flags)) {
    const rule = rules.flags[name];
    if (rule === undefined) {
      const why = lacks[name];
      problems.push(
        `argument --${name}: not a flag of this command in edition ${edition}${why ? `: ${why}` : ''}`,
      );
    } else
      problems.push(
        ...valueProblems(name, value, rule),
        ...excess(name, rule, flags),
        ...conflicts(name, rule, flags),
      );
  }
  for (const name of keysOf(rules.flags))
    if (rules.flags[name]?.required && !given(flags).some(([present]) => present === name))
      problems.push(`the following arguments are required: --${name}`);
  for (const group of rules.oneOf ?? [])
    if (!given(flags).some(([name]) => group.includes(name)))
      problems.push(`one of the arguments ${group.map((name) => `--${name}`).join(' ')} is required`);
  return problems;
}

type FlagValue = FlagValues[FlagKind];

function given(flags: SweepFlags): [SweepFlag, FlagValue][] {
  return sweepFlags.flatMap((name): [SweepFlag, FlagValue][] => {
    const value = flags[name];
    return value === undefined || value === false ? [] : [[name, value]];
  });
}

function valueProblems(name: SweepFlag, value: FlagValue, { choices, minimum, single }: FlagRule): string[] {
  const values: readonly (string | number | boolean)[] = typeof value === 'object' ? value : [value];
  const problems: string[] = [];
  if (single && values.length > 1) problems.push(`argument --${name}: takes one value, not ${values.length}`);
  for (const one of values) {
    if (choices && !choices.includes(String(one)))
      problems.push(`argument --${name}: invalid choice: '${one}' (choose from ${choices.join(', ')})`);
    if (minimum !== undefined && Number(one) < minimum)
      problems.push(`argument --${name}: ${one} is too small (at least ${minimum})`);
  }
  return problems;
}

function excess(name: SweepFlag, { atMost }: FlagRule, flags: SweepFlags): string[] {
  const most = atMost && flags[atMost];
  const value = flags[name];
  if (typeof value !== 'number' || typeof most !== 'number' || value <= most) return [];
  return [`argument --${name}: ${value} is above --${atMost}, which is ${most}`];
}

function conflicts(name: SweepFlag, { excludes = [] }: FlagRule, flags: SweepFlags): string[] {
  return excludes
    .filter((other) => given(flags).some(([present]) => present === other))
    .map((other) => `argument --${name}: not allowed with argument --${other}`);
}
