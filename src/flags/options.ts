/** The options of each command: the flags of every edition together, and those that are ours. */
import { endpoints, goodputMetrics, resultForms } from '../bench/request.ts';
import { editionNames, editions } from '../editions/detect.ts';
import {
  type FlagKind,
  type FlagRule,
  flagKinds,
  type SweepCommand,
  type SweepFlag,
  sweepCommands,
  sweepFlags,
} from '../editions/flags.ts';
import { views } from '../history/request.ts';
import { formats } from '../results/formats.ts';
import { failures, usualFailures } from '../results/verdict.ts';
import { clusterOptions } from './bench-cluster.ts';
import { repositoryForm, usualMaxRequests } from './runs.ts';

export interface Option {
  readonly name: string;
  readonly kind: FlagKind;
  /** Absent: read, and so refused by the edition of the files, but no part of the help. */
  readonly help?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Takes one value although its kind could take more. */
  readonly single?: boolean;
  /** Given again, it adds its values to those before; others take the last. */
  readonly repeatable?: boolean;
  /** How its value is named in the help; absent: told from its name and kind. */
  readonly metavar?: string;
}

/** The flags of a sweep command: all that any edition has, since the files decide which edition it is. */
function sweepOptions(command: SweepCommand): Option[] {
  return sweepFlags.map((name) => {
    const rules = rulesOf(command, name);
    if (rules.length === 0) return { name, kind: flagKinds[name] };
    const single = rules.every(({ rule }) => rule.single);
    return {
      name,
      kind: flagKinds[name],
      single,
      // told only to those who ask: most processes do not
      get help() {
        return helpOf(rules, command);
      },
    };
  });
}

/** The flags that any edition takes, in any command. */
export function takenFlags(): SweepFlag[] {
  return sweepFlags.filter((name) => sweepCommands.some((command) => rulesOf(command, name).length > 0));
}

interface EditionRule {
  readonly edition: string;
  readonly rule: FlagRule;
}

function rulesOf(command: SweepCommand, name: SweepFlag): EditionRule[] {
  return editions.flatMap(({ name: edition, commands }) => {
    const rule = commands[command]?.flags[name];
    return rule ? { edition, rule } : [];
  });
}

/** What a flag does; where editions differ in it, each by its name. */
function helpOf(rules: readonly EditionRule[], command: SweepCommand): string {
  const [first] = rules;
  if (first === undefined) return '';
  if (rules.some(({ rule }) => rule.help !== first.rule.help))
    return rules
      .map(({ edition, rule }) => `${edition}: ${rule.help}${inBrackets(notesOf(rule))}`)
      .join('; ');
  const shared = notesOf(first.rule).filter((note) =>
    rules.every(({ rule }) => notesOf(rule).includes(note)),
  );
  const own = rules.flatMap(({ edition, rule }) => {
    const notes = notesOf(rule).filter((note) => !shared.includes(note));
    return notes.length === 0 ? [] : `${edition}: ${notes.join(', ')}`;
  });
  return first.rule.help + inBrackets([...shared, ...own, ...onlyIn(rules, command)]);
}

/** The editions of a flag, where others have the command without it. */
function onlyIn(rules: readonly EditionRule[], command: SweepCommand): string[] {
  const all = editions.filter(({ commands }) => commands[command]).length;
  return rules.length < all ? [`only in ${rules.map(({ edition }) => edition).join(', ')}`] : [];
}

function notesOf({ note, choices, required }: FlagRule): string[] {
  return [
    ...(choices ? [choices.join(', ')] : []),
    ...(note ? [note] : []),
    ...(required ? ['required'] : []),
  ];
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

const runnerConfig: Option = {
  name: 'runner-config',
  kind: 'text',
  help: 'the runner file (default: configs/runners.yaml, else .github/configs/runners.yaml)',
};

const edition: Option = {
  name: 'edition',
  kind: 'text',
  help: `the edition that the files are written in (${editionNames.join(', ')}; default: told from the files)`,
  choices: editionNames,
};

/** Where a sweep command finds its files. */
export const sweepFileOptions: readonly Option[] = [
  { name: 'config-files', kind: 'texts', help: 'master config files, merged in this order', required: true },
  runnerConfig,
  edition,
];

/** Where a command that only looks finds its files. */
export const suiteFileOptions: readonly Option[] = [
  {
    name: 'config-files',
    kind: 'texts',
    help: 'master config files (default: the *-master.yaml beside the runner file)',
  },
  runnerConfig,
  edition,
];

/** How a run of GitHub is read; the token is in GH_TOKEN or GITHUB_TOKEN. */
const runOptions: readonly Option[] = [
  {
    name: 'repository',
    kind: 'text',
    help: `whose runs they are, ${repositoryForm} (default: GITHUB_REPOSITORY)`,
  },
  {
    name: 'max-requests',
    kind: 'integer',
    help: `requests that GitHub's REST interface may get (default: ${usualMaxRequests}); what is left then, another call reads`,
  },
  {
    name: 'cache-dir',
    kind: 'text',
    help: 'the folder in which artifacts of runs are kept once they were read (default: benchmatrix in the folder for caches)',
  },
];

/** What of the matrix a sweep command gives: all entries as the reference has them, unless one of these is given. */
export const portionOptions: readonly Option[] = [
  {
    name: 'shard',
    kind: 'text',
    help: 'only the i-th of n slices (i/n): contiguous, even to within one entry, together the whole',
  },
  {
    name: 'entry-ids',
    kind: 'switch',
    help: 'add a last key id to each entry: readable, unique, and safe in the names of jobs and artifacts',
  },
  {
    name: 'only-missing',
    kind: 'texts',
    help: 'leave out the entries that were measured already, by results in files, folders or runs (their numbers)',
  },
  ...runOptions,
];

const output: Option = {
  name: 'output',
  kind: 'text',
  help: 'write to this file, whole or not at all, instead of standard output',
};

const printOptions: readonly Option[] = [
  { name: 'pretty', kind: 'switch', help: 'print it indented' },
  { name: 'count', kind: 'switch', help: 'print only how many entries there are' },
  { name: 'table', kind: 'switch', help: 'print an aligned table' },
  { name: 'columns', kind: 'texts', help: 'the columns of --table, such as runner tp conc or prefill.tp' },
  output,
];

/** How a sweep command prints; without any of them, one compact JSON array on one line. */
export const outputOptions: readonly Option[] = [
  {
    name: 'buckets',
    kind: 'switch',
    help: 'print a JSON object of lists, by single_node or multi_node and sequence lengths, for workflows with a job for each; entries that run an eval are listed once more (in inferencex-2026-08)',
  },
  ...printOptions,
];

/** What a changelog is, and what is run of it. */
const changelogOptions: readonly Option[] = [
  {
    name: 'changelog-file',
    kind: 'text',
    help: 'the changelog, in a git repository with its whole history',
    required: true,
  },
  {
    name: 'base-ref',
    kind: 'text',
    help: 'the commit or branch that the change is to go into; compared is the commit where the two parted',
    required: true,
  },
  { name: 'head-ref', kind: 'text', help: 'the commit or branch that has the change', required: true },
  {
    name: 'trim-conc',
    kind: 'switch',
    help: 'of the entries that are measured only the lowest concurrency of each layout (only in inferencex-2026-08)',
  },
  {
    name: 'all-evals',
    kind: 'switch',
    help: 'evaluate every concurrency at 8k1k and every agentic entry (only in inferencex-2026-08)',
  },
  { name: 'evals-only', kind: 'switch', help: 'measure nothing, only evaluate (only in inferencex-2026-08)' },
  {
    name: 'flat',
    kind: 'switch',
    help: 'print the entries as one array, as a sweep command does; --shard, --count and --table go with it',
  },
];

/** What a benchmark sends, to whom, and what is made of the measurement. */
export const benchOptions: readonly Option[] = [
  {
    name: 'base-url',
    kind: 'text',
    metavar: 'URL',
    help: 'the server, such as http://127.0.0.1:8000; a key for it is in OPENAI_API_KEY',
    required: true,
  },
  { name: 'model', kind: 'text', metavar: 'NAME', help: "as the server names it (default: the entry's)" },
  {
    name: 'endpoint',
    kind: 'text',
    help: `${endpoints.join(' or ')} (default: completions, which takes token ids)`,
    metavar: 'NAME',
  },
  {
    name: 'entry',
    kind: 'text',
    metavar: 'JSON',
    help: 'the matrix entry that the job runs, as JSON, or @FILE: its concurrency, lengths and model, where no flag says them; with 2 warm-ups for each in flight and lengths from 0.8 on, as InferenceX has them',
  },
  {
    name: 'max-concurrency',
    kind: 'integer',
    help: 'requests in flight at most; required where --request-rate is inf',
  },
  {
    name: 'num-prompts',
    kind: 'integer',
    help: 'requests that are measured (default: 10 for each in flight; 1000 where there is no such limit; as many as it takes where there is a --duration)',
  },
  {
    name: 'request-rate',
    kind: 'text',
    metavar: 'RATE',
    help: 'arrivals a second, in an open loop (default: inf, one as soon as there is a place)',
  },
  {
    name: 'burstiness',
    kind: 'text',
    metavar: 'SHAPE',
    help: 'shape of the gamma distribution of the times between arrivals: 1, the default, is a Poisson process, less comes in bursts',
  },
  {
    name: 'warmup',
    kind: 'integer',
    help: 'requests before those that are measured (default: 0; with --entry 2 for each in flight)',
  },
  { name: 'duration', kind: 'text', metavar: 'SECONDS', help: 'send nothing after this time' },
  { name: 'input-len', kind: 'integer', help: 'tokens of a random prompt (default: 1024)' },
  { name: 'output-len', kind: 'integer', help: 'tokens that are asked for (default: 128)' },
  {
    name: 'range-ratio',
    kind: 'text',
    metavar: 'SHARE',
    help: 'lengths are whole numbers from this share of a length to all of it (default: 1, or 0.8 with --entry)',
  },
  {
    name: 'prefix-len',
    kind: 'integer',
    help: 'tokens that all random prompts begin with, beside --input-len (default: 0)',
  },
  { name: 'seed', kind: 'integer', help: 'another seed, another load; the same, the same (default: 0)' },
  {
    name: 'vocab-size',
    kind: 'integer',
    help: 'random token ids are below this (default: 32000)',
  },
  {
    name: 'tokenizer',
    kind: 'text',
    metavar: 'FILE',
    help: "the model's tokenizer.json: random prompts are text, and output is counted where the server does not count it",
  },
  {
    name: 'prompts',
    kind: 'text',
    metavar: 'FILE',
    help: 'prompts in place of random ones: JSON lines of prompt (text or token ids) and output_tokens where one has its own; in order, and again from the first',
  },
  { name: 'prompt', kind: 'text', help: 'one prompt for all requests' },
  {
    name: 'stop-at-eos',
    kind: 'switch',
    help: 'do not send ignore_eos, which goes with random prompts so that output is as long as it was asked for',
  },
  {
    name: 'goodput',
    kind: 'texts',
    metavar: 'METRIC:MS',
    repeatable: true,
    help: `limits in milliseconds of a good request, of ${goodputMetrics.join(', ')}: ttft:200 tpot:50`,
  },
  {
    name: 'percentiles',
    kind: 'texts',
    metavar: 'P',
    repeatable: true,
    help: 'percentiles of each metric (default: 90 99 99.9)',
  },
  { name: 'save-detailed', kind: 'switch', help: 'write the figures of each request too' },
  {
    name: 'header',
    kind: 'texts',
    metavar: "'NAME: VALUE'",
    repeatable: true,
    help: 'headers that each request has beside ours',
  },
  {
    name: 'extra-body',
    kind: 'text',
    metavar: 'JSON',
    help: "an object whose fields each request's body has, in place of ours where they are named alike",
  },
  {
    name: 'wait-ready',
    kind: 'text',
    metavar: 'SECONDS',
    help: 'wait so long for the server to be ready (default: not at all)',
  },
  {
    name: 'health-path',
    kind: 'text',
    metavar: 'PATH',
    help: 'what answers with 200 when it is (default: /health)',
  },
  {
    name: 'connect-timeout',
    kind: 'text',
    metavar: 'SECONDS',
    help: 'how long a connection may take (default: 10)',
  },
  {
    name: 'idle-timeout',
    kind: 'text',
    metavar: 'SECONDS',
    help: 'how long nothing may come: before the first byte, and between two (default: 120)',
  },
  {
    name: 'request-timeout',
    kind: 'text',
    metavar: 'SECONDS',
    help: 'how long a request may take in all (default: 600)',
  },
  { name: 'strict', kind: 'switch', help: 'fail where the client itself could not keep up' },
  {
    name: 'format',
    kind: 'text',
    metavar: 'FORM',
    help: `${resultForms.join(' or ')}: what record reads, the default, or the flat JSON of a continuous load test`,
  },
  output,
];

export const jsonOption: Option = { name: 'json', kind: 'switch', help: 'print JSON' };

/** Commands that do not sweep. */
export type OtherCommand =
  | 'changelog'
  | 'validate'
  | 'configs'
  | 'runners'
  | 'hardware-plan'
  | 'record'
  | 'aggregate'
  | 'extract'
  | 'bench'
  | 'bench cluster';

export interface Command {
  readonly name: SweepCommand | OtherCommand;
  readonly does: string;
  readonly options: readonly Option[];
  readonly example: string;
}

const sweeps: Readonly<Record<SweepCommand, Pick<Command, 'does' | 'example'>>> = {
  'full-sweep': {
    does: 'Print the entries of all configs that the filters leave.',
    example:
      'benchmatrix full-sweep --config-files configs/nvidia-master.yaml --single-node --runner-type b200 --seq-lens 1k1k',
  },
  'runner-model-sweep': {
    does: 'Print one small entry for each model on each node of a runner label.',
    example:
      'benchmatrix runner-model-sweep --config-files configs/nvidia-master.yaml --single-node --runner-type h200',
  },
  'test-config': {
    does: 'Print the entries of named configs.',
    example:
      'benchmatrix test-config --config-files configs/nvidia-master.yaml --config-keys dsr1-fp8-h200-sglang --conc 4 64',
  },
};

/** Ends what a command does: with the editions that know it, where not all do. */
function commandNote(name: SweepCommand): string {
  const knowing = editions.filter(({ commands }) => commands[name]);
  return knowing.length === editions.length ? '.' : `; only in ${knowing.map((one) => one.name).join(', ')}.`;
}

export const commands: readonly Command[] = [
  ...sweepCommands.map((name) => ({
    name,
    ...sweeps[name],
    does: sweeps[name].does.replace(/\.$/, commandNote(name)),
    get options() {
      return [...sweepFileOptions, ...sweepOptions(name), ...portionOptions, ...outputOptions];
    },
  })),
  {
    name: 'changelog',
    does: "Print the entries that a changelog asks for since it left its base: by bucket, as the reference's setup job does.",
    options: [...sweepFileOptions, ...changelogOptions, ...portionOptions, ...printOptions],
    example:
      'benchmatrix changelog --changelog-file perf-changelog.yaml --base-ref origin/main --head-ref HEAD --config-files configs/amd-master.yaml configs/nvidia-master.yaml',
  },
  {
    name: 'validate',
    does: 'Check config files and runner file; tell every error, and what is odd.',
    options: [...suiteFileOptions, jsonOption],
    example: 'benchmatrix validate --config-files configs/nvidia-master.yaml',
  },
  {
    name: 'configs',
    does: 'List the configs, or show one as it was read.',
    options: [
      ...suiteFileOptions,
      { name: 'match', kind: 'text', help: 'config keys that match this pattern: *, ?, [abc], [!abc]' },
      { name: 'show', kind: 'text', help: 'the config of this key, as JSON' },
      jsonOption,
    ],
    example: "benchmatrix configs --config-files configs/nvidia-master.yaml --match '*b200*'",
  },
  {
    name: 'runners',
    does: 'List the runner labels, their nodes, and how many configs use each.',
    options: [...suiteFileOptions, jsonOption],
    example: 'benchmatrix runners --config-files configs/nvidia-master.yaml',
  },
  {
    name: 'hardware-plan',
    does: 'Print one entry for each node that a distributed benchmark runs on.',
    options: [
      { name: 'plan', kind: 'text', help: 'runner labels and how many nodes of each, as a JSON object' },
      { name: 'file', kind: 'text', help: 'a YAML file that has the same as hardware_plan' },
      { name: 'pretty', kind: 'switch', help: 'print it indented' },
      output,
    ],
    example: `benchmatrix hardware-plan --plan '{"M4PRO_GPU16_24GB":2,"M3ULTRA_GPU80_512GB":1}'`,
  },
  {
    name: 'aggregate',
    does: 'Bring the records of many jobs together: each measurement once, and an account of all that was read.',
    options: [
      {
        name: 'results-dir',
        kind: 'text',
        help: 'the folder of results: a sub-folder for each artifact, or JSON files',
      },
      {
        name: 'run-id',
        kind: 'texts',
        help: 'the runs of GitHub whose artifacts are read, instead of a folder; the token is in GH_TOKEN or GITHUB_TOKEN',
      },
      ...runOptions,
      {
        ...output,
        help: `${output.help}; the account of what was read, evals and statistics are written beside it`,
      },
      {
        name: 'expected',
        kind: 'text',
        help: 'the JSON file of the matrix, as full-sweep prints it: what it asks for and nobody measured is told',
      },
      {
        name: 'format',
        kind: 'text',
        help: `what is read: ${formats.join(', ')} (default: auto, which takes records by themselves before lists of them)`,
        choices: formats,
      },
      {
        name: 'fail-on',
        kind: 'texts',
        help: `fail where there is any of these: ${failures.join(', ')}, or none (default: ${usualFailures.join(', ')})`,
      },
      { name: 'plan-result', kind: 'text', help: 'how the job ended that made the matrix, such as success' },
    ],
    example:
      'benchmatrix aggregate --results-dir results --expected matrix.json --output agg_bmk.json --fail-on missing',
  },
  {
    name: 'record',
    does: 'Make the records and evals of one job of its result files, or a status record that says why there are none.',
    options: [
      {
        name: 'from-env',
        kind: 'switch',
        help: "as the reference's result step: its environment variables, ./<RESULT_FILENAME>.json to ./agg_<RESULT_FILENAME>.json",
      },
      {
        name: 'edition',
        kind: 'text',
        help: `whose fields and formulas the record has (${editionNames.join(', ')}; default: told from the entry; required with --from-env)`,
        choices: editionNames,
      },
      { name: 'entry', kind: 'text', help: 'the matrix entry that the job ran, as JSON, or @FILE' },
      {
        name: 'results',
        kind: 'texts',
        help: 'result files of the load generator; of a multi-node job one for each concurrency',
      },
      {
        name: 'evals',
        kind: 'texts',
        help: 'result files of lm-eval, copied beside the meta_env.json of the job into eval_<name>; where accuracy is measured at several concurrencies one for each, named ..._conc<N>.json',
      },
      {
        name: 'output-dir',
        kind: 'text',
        help: 'the folder that records and evals are written into (default: this one)',
      },
      {
        name: 'prefill-gpus',
        kind: 'integer',
        help: "GPUs of the prefill workers of a multi-node job (default: told from the files' names)",
      },
      {
        name: 'decode-gpus',
        kind: 'integer',
        help: 'GPUs of its decode workers; 0 where the prefill workers decode as well',
      },
      {
        name: 'status',
        kind: 'text',
        help: 'how the job ended (success, failure, cancelled; default: success)',
        choices: ['success', 'failure', 'cancelled'],
      },
    ],
    example: 'benchmatrix record --entry @entry.json --results result.json --output-dir records',
  },
  {
    name: 'extract',
    does: 'Collect the results of many runs into one data set, each measurement once, with an archive that a second call goes on from.',
    options: [
      {
        name: 'out',
        kind: 'text',
        help: 'the folder of the data set (results.ndjson, .csv, .parquet, runs.csv) and of the archive of what was fetched',
        required: true,
      },
      {
        name: 'repository',
        kind: 'texts',
        help: `whose runs they are, ${repositoryForm}; of several, forks say, one data set is made (default: GITHUB_REPOSITORY)`,
      },
      { name: 'workflow', kind: 'texts', help: 'only runs of these workflows: file names or numbers' },
      { name: 'branch', kind: 'text', help: 'only runs on this branch' },
      { name: 'event', kind: 'text', help: 'only runs that this event began, such as push or schedule' },
      {
        name: 'status',
        kind: 'text',
        help: 'only runs of this status or conclusion, such as completed or success',
      },
      { name: 'since', kind: 'text', help: 'only runs made on this day or later (UTC), or at this time' },
      { name: 'until', kind: 'text', help: 'only runs made on this day or before, or up to this time' },
      { name: 'max-runs', kind: 'integer', help: 'only so many runs, the newest' },
      { name: 'runs', kind: 'texts', help: 'only these runs, by their numbers' },
      {
        name: 'artifact',
        kind: 'texts',
        help: 'only artifacts whose name matches one of these patterns (default: those that hold results)',
      },
      { name: 'model', kind: 'texts', help: 'only rows of these models, by prefix, key or name' },
      {
        name: 'from',
        kind: 'text',
        help: 'read this folder instead of GitHub: run_<id>/ as downloaded, zips, or a mirror; dates come from its runs.json',
      },
      {
        name: 'max-requests',
        kind: 'integer',
        help: `requests that GitHub's REST interface may get (default: ${usualMaxRequests}); what is left then, another call fetches`,
      },
      { name: 'all', kind: 'switch', help: 'keep every attempt of every run' },
      {
        name: 'view',
        kind: 'text',
        help: `of a measurement the newest (latest, the default), or the newest of each day (by-date)`,
        choices: views,
      },
    ],
    example:
      'benchmatrix extract --repository InferenceMAX/InferenceMAX --workflow run-sweep.yml --branch main --since 2025-12-09 --out history',
  },
  {
    name: 'bench',
    does: 'Load an OpenAI-compatible server, and write the result file that record reads: throughput, TTFT, TPOT, ITL, E2EL.',
    options: benchOptions,
    example:
      'benchmatrix bench --base-url http://127.0.0.1:8000 --model org/model --max-concurrency 16 --input-len 1024 --output-len 1024 --output result.json',
  },
  {
    name: 'bench cluster',
    does: 'Work on one node of a benchmark of models that span several machines, over the interface of exo.',
    options: [...clusterOptions, output],
    example:
      'benchmatrix bench cluster --config bench/cluster.yaml --base-url http://127.0.0.1:52415 --entry "$ENTRY" --output result.json',
  },
];
