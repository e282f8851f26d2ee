/**
 * The matrix of edition inferencex-2026-02 computed a second time, as plainly as its rules can be told: nested loops,
 * no sharing with the program. It takes sound configs as they stand in YAML and flags that the edition accepts.
 */

export interface NaiveConcurrencies {
  readonly 'conc-start'?: number | null;
  readonly 'conc-end'?: number | null;
  readonly 'conc-list'?: readonly number[] | null;
}

export interface NaiveLayout extends NaiveConcurrencies {
  readonly tp: number;
  readonly ep?: number | null;
  readonly 'dp-attn'?: boolean | null;
  readonly 'spec-decoding'?: string;
}

export interface NaiveWorker {
  readonly 'num-worker': number;
  readonly tp: number;
  readonly ep: number;
  readonly 'dp-attn': boolean;
  readonly 'additional-settings'?: readonly string[] | null;
}

export interface NaiveWorkers extends NaiveConcurrencies {
  readonly 'spec-decoding'?: string;
  readonly prefill: NaiveWorker;
  readonly decode: NaiveWorker;
}

interface NaiveBlock<Search> {
  readonly isl: number;
  readonly osl: number;
  readonly 'search-space': readonly Search[];
}

interface NaiveHead {
  readonly image: string;
  readonly model: string;
  readonly 'model-prefix': string;
  readonly precision: string;
  readonly framework: string;
  readonly runner: string;
  readonly disagg?: boolean;
}

export type NaiveSingleNode = NaiveHead & {
  readonly multinode: false;
  readonly 'seq-len-configs': readonly NaiveBlock<NaiveLayout>[];
};
export type NaiveMultiNode = NaiveHead & {
  readonly multinode: true;
  readonly 'seq-len-configs': readonly NaiveBlock<NaiveWorkers>[];
};
export type NaiveConfig = NaiveSingleNode | NaiveMultiNode;

/** Config keys and configs, in order. */
export type NaiveConfigs = readonly (readonly [string, NaiveConfig])[];
/** Runner labels and nodes, in order. */
export type NaiveRunners = readonly (readonly [string, readonly string[]])[];

export interface NaiveFlags {
  readonly 'single-node'?: boolean | undefined;
  readonly 'multi-node'?: boolean | undefined;
  readonly 'model-prefix'?: readonly string[] | undefined;
  readonly precision?: readonly string[] | undefined;
  readonly framework?: readonly string[] | undefined;
  readonly 'runner-type'?: readonly string[] | undefined;
  readonly 'runner-node-filter'?: string | undefined;
  readonly 'seq-lens'?: readonly string[] | undefined;
  readonly 'step-size'?: number | undefined;
  readonly 'min-conc'?: number | undefined;
  readonly 'max-conc'?: number | undefined;
  readonly 'max-tp'?: number | undefined;
  readonly 'max-ep'?: number | undefined;
  readonly conc?: readonly number[] | undefined;
  readonly 'config-keys'?: readonly string[] | undefined;
  readonly 'run-evals'?: boolean | undefined;
  readonly 'evals-only'?: boolean | undefined;
}

export type NaiveRow = Readonly<Record<string, unknown>>;

/** The rows of a command, or that it refuses. */
export function naiveMatrix(
  command: 'full-sweep' | 'runner-model-sweep' | 'test-config',
  configs: NaiveConfigs,
  runners: NaiveRunners,
  flags: NaiveFlags,
): readonly NaiveRow[] | 'refused' {
  const rows = {
    'full-sweep': naiveFullSweep,
    'runner-model-sweep': naiveRunnerModelSweep,
    'test-config': naiveTestConfig,
  }[command](configs, runners, flags);
  if (rows === 'refused') return 'refused';
  if (!flags['run-evals'] && !flags['evals-only']) return rows;
  const marked = naiveEvals(rows);
  return flags['evals-only'] ? marked.filter((row) => row['run-eval']) : marked;
}

/** The concurrencies of a range: each `step` times the one before, and the end always last. */
export function naiveLadder(start: number, end: number, step: number): number[] {
  const rungs: number[] = [];
  let conc = start;
  while (conc <= end) {
    rungs.push(conc);
    if (conc === end) break;
    conc = conc * step;
    if (conc > end) conc = end;
  }
  return rungs;
}

/** What `--min-conc` and `--max-conc` leave of a single-node range, climbed. */
export function naiveRange(start: number, end: number, step: number, min?: number, max?: number): number[] {
  let from = start;
  let to = end;
  if (min !== undefined) {
    if (min <= 0) return [];
    if (end < min) return [];
    if (from < min) from = min;
  }
  if (max !== undefined) {
    if (max <= 0) return [];
    if (from > max) return [max];
    if (to > max) to = max;
  }
  return naiveLadder(from, to, step);
}

/** What `--min-conc` and `--max-conc` leave of a list. */
export function naiveList(values: readonly number[], min?: number, max?: number): number[] {
  let kept: number[] = [];
  for (const value of values) if (min === undefined || value >= min) kept.push(value);
  if (min !== undefined && min <= 0) return [];
  if (kept.length === 0) return [];
  if (max !== undefined) {
    const above = kept;
    kept = [];
    for (const value of above) if (value <= max) kept.push(value);
    if (kept.length === 0 && max > 0) return [max];
  }
  return kept;
}

const shortNames = [
  { name: '1k1k', isl: 1024, osl: 1024 },
  { name: '1k8k', isl: 1024, osl: 8192 },
  { name: '8k1k', isl: 8192, osl: 1024 },
];

function naiveFullSweep(
  configs: NaiveConfigs,
  runners: NaiveRunners,
  flags: NaiveFlags,
): NaiveRow[] | 'refused' {
  for (const label of flags['runner-type'] ?? []) if (!hasLabel(runners, label)) return 'refused';
  const rows: NaiveRow[] = [];
  for (const [key, config] of configs) {
    if (!isWanted(key, config, flags)) continue;
    if (flags['runner-type'] && !flags['runner-type'].includes(config.runner)) continue;
    const filter = flags['runner-node-filter'];
    const targets = filter ? nodesWith(runners, config.runner, filter) : [config.runner];
    for (const block of config['seq-len-configs']) {
      if (flags['seq-lens'] && !flags['seq-lens'].includes(sequence(block))) continue;
      for (const search of block['search-space'])
        for (const made of fullSweepOf(config, block, search, flags))
          for (const runner of targets) rows.push({ ...made, runner });
    }
  }
  return rows;
}

/** The rows of one search-space entry, for the label. */
function fullSweepOf(
  config: NaiveConfig,
  block: NaiveBlock<unknown>,
  search: NaiveLayout | NaiveWorkers,
  flags: NaiveFlags,
): NaiveRow[] {
  const step = flags['step-size'] ?? 2;
  const min = flags['min-conc'];
  const max = flags['max-conc'];
  const list = search['conc-list'];
  const start = search['conc-start'] ?? 0;
  const end = search['conc-end'] ?? 0;
  if ('prefill' in search) {
    if (!flags['multi-node']) return [];
    const values = naiveList(list ? list : naiveLadder(start, end, step), min, max);
    return values.length === 0 ? [] : [multiNodeRow(config, block, search, values)];
  }
  if (!flags['single-node']) return [];
  const maxTp = flags['max-tp'];
  if (maxTp !== undefined && (maxTp <= 0 || search.tp > maxTp)) return [];
  const maxEp = flags['max-ep'];
  if (maxEp !== undefined && maxEp <= 0) return [];
  let ep = search.ep ?? 1;
  if (maxEp !== undefined && ep > maxEp) ep = maxEp;
  const values = list ? naiveList(list, min, max) : naiveRange(start, end, step, min, max);
  return values.map((conc) => singleNodeRow(config, block, search, ep, conc));
}

function naiveTestConfig(
  configs: NaiveConfigs,
  _runners: NaiveRunners,
  flags: NaiveFlags,
): NaiveRow[] | 'refused' {
  const rows: NaiveRow[] = [];
  for (const wanted of flags['config-keys'] ?? []) {
    const found = configs.find(([key]) => key === wanted);
    if (!found) return 'refused';
    const [, config] = found;
    for (const block of config['seq-len-configs'])
      for (const search of block['search-space']) {
        let values = search['conc-list'];
        if (!values) values = naiveLadder(search['conc-start'] ?? 0, search['conc-end'] ?? 0, 2);
        const { conc: asked } = flags;
        const kept = values.filter((value) => !asked || asked.includes(value));
        if (kept.length === 0) continue;
        if ('prefill' in search) rows.push(multiNodeRow(config, block, search, kept));
        else for (const conc of kept) rows.push(singleNodeRow(config, block, search, search.ep ?? 1, conc));
      }
  }
  return rows;
}

function naiveRunnerModelSweep(
  configs: NaiveConfigs,
  runners: NaiveRunners,
  flags: NaiveFlags,
): NaiveRow[] | 'refused' {
  const label = flags['runner-type']?.[0] ?? '';
  if (!hasLabel(runners, label)) return 'refused';
  const nodes = nodesWith(runners, label, flags['runner-node-filter'] ?? '');
  if (nodes.length === 0) return 'refused';
  const rows: NaiveRow[] = [];
  for (const [key, config] of configs) {
    if (config.runner !== label) continue;
    if (!isWanted(key, config, flags)) continue;
    if (config.multinode ? !flags['multi-node'] : !flags['single-node']) continue;
    const row = config.multinode ? multiNodeProbe(config, flags) : singleNodeProbe(config, flags);
    if (row === 'refused') return 'refused';
    if (row) for (const runner of nodes) rows.push({ ...row, runner });
  }
  return rows;
}

/** Highest tp, lowest concurrency; the first layout where several have that tp. Undefined without a 1k1k block. */
function singleNodeProbe(config: NaiveSingleNode, flags: NaiveFlags): NaiveRow | 'refused' | undefined {
  const block = config['seq-len-configs'].find(({ isl, osl }) => isl === 1024 && osl === 1024);
  if (!block) return undefined;
  const highest = Math.max(...block['search-space'].map(({ tp }) => tp));
  const search = block['search-space'].find(({ tp }) => tp === highest);
  if (!search) return 'refused';
  return {
    ...headOf(config, block),
    tp: search.tp,
    ep: search.ep ?? 1,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    conc: flags.conc?.[0] ?? search['conc-start'] ?? Math.min(...(search['conc-list'] ?? [1])),
    'max-model-len': 2048,
    'exp-name': `${config['model-prefix']}_test`,
    disagg: config.disagg ?? false,
    'run-eval': false,
  };
}

/** The layout whose list has the lowest concurrency, any list before any range; the first where several have it. */
function multiNodeProbe(config: NaiveMultiNode, flags: NaiveFlags): NaiveRow | 'refused' | undefined {
  const block = config['seq-len-configs'].find(({ isl, osl }) => isl === 1024 && osl === 1024);
  if (!block) return undefined;
  const lowestOf = (search: NaiveWorkers) => Math.min(...(search['conc-list'] ?? []));
  const lowest = Math.min(...block['search-space'].map(lowestOf));
  const search = block['search-space'].find((one) => lowestOf(one) === lowest);
  if (!search) return 'refused';
  const conc = search['conc-list'] ? lowest : (search['conc-start'] ?? 1);
  return {
    ...multiNodeRow(config, block, search, [flags.conc?.[0] ?? conc]),
    prefill: rebuilt(search.prefill),
    decode: rebuilt(search.decode),
    'max-model-len': 2048,
    'exp-name': `${config['model-prefix']}_test`,
  };
}

function rebuilt(worker: NaiveWorker): NaiveRow {
  const settings = worker['additional-settings'];
  return {
    'num-worker': worker['num-worker'],
    tp: worker.tp,
    ep: worker.ep,
    'dp-attn': worker['dp-attn'],
    'additional-settings': settings === undefined ? [] : settings,
  };
}

/** The fields that rows of one setup have alike. */
const setupFields = [
  'model',
  'runner',
  'framework',
  'precision',
  'isl',
  'osl',
  'spec-decoding',
  'dp-attn',
] as const;

/** Every pair of rows compared: marked are those of most or of least tp in their setup that no like row outdoes in conc. */
export function naiveEvals(rows: readonly NaiveRow[]): NaiveRow[] {
  return rows.map((row) => {
    if (!isEligible(row)) return { ...row, 'run-eval': false };
    const setup = rows.filter(
      (other) => isEligible(other) && setupFields.every((field) => other[field] === row[field]),
    );
    const isLargest = !setup.some((other) => Number(other['tp']) > Number(row['tp']));
    const isSmallest = !setup.some((other) => Number(other['tp']) < Number(row['tp']));
    const isOutdone = setup.some(
      (other) => other['tp'] === row['tp'] && Number(other['conc']) > Number(row['conc']),
    );
    return { ...row, 'run-eval': (isLargest || isSmallest) && !isOutdone };
  });
}

function isEligible(row: NaiveRow): boolean {
  return 'tp' in row && row['isl'] === 1024 && row['osl'] === 8192;
}

function isWanted(key: string, config: NaiveConfig, flags: NaiveFlags): boolean {
  if (flags['model-prefix'] && !flags['model-prefix'].some((prefix) => key.startsWith(prefix))) return false;
  if (flags.precision && !flags.precision.includes(config.precision)) return false;
  if (flags.framework && !flags.framework.includes(config.framework)) return false;
  return true;
}

function hasLabel(runners: NaiveRunners, label: string): boolean {
  return runners.some(([name]) => name === label);
}

function nodesWith(runners: NaiveRunners, label: string, text: string): string[] {
  const nodes: string[] = [];
  for (const [name, all] of runners)
    for (const node of all) if (name === label && node.includes(text)) nodes.push(node);
  return nodes;
}

function sequence({ isl, osl }: { readonly isl: number; readonly osl: number }): string {
  for (const known of shortNames) if (known.isl === isl && known.osl === osl) return known.name;
  return `${isl}_${osl}`;
}

function headOf(config: NaiveConfig, { isl, osl }: { readonly isl: number; readonly osl: number }) {
  return {
    image: config.image,
    model: config.model,
    'model-prefix': config['model-prefix'],
    precision: config.precision,
    framework: config.framework,
    runner: config.runner,
    isl,
    osl,
  };
}

function singleNodeRow(
  config: NaiveConfig,
  block: NaiveBlock<unknown>,
  search: NaiveLayout,
  ep: number,
  conc: number,
): NaiveRow {
  return {
    ...headOf(config, block),
    tp: search.tp,
    conc,
    'max-model-len': block.isl + block.osl + 200,
    ep,
    'dp-attn': search['dp-attn'] ?? false,
    'spec-decoding': search['spec-decoding'] ?? 'none',
    'exp-name': `${config['model-prefix']}_${sequence(block)}`,
    disagg: config.disagg ?? false,
    'run-eval': false,
  };
}

function multiNodeRow(
  config: NaiveConfig,
  block: NaiveBlock<unknown>,
  search: NaiveWorkers,
  conc: readonly number[],
): NaiveRow {
  return {
    ...headOf(config, block),
    'spec-decoding': search['spec-decoding'] ?? 'none',
    prefill: search.prefill,
    decode: search.decode,
    conc,
    'max-model-len': block.isl + block.osl + 200,
    'exp-name': `${config['model-prefix']}_${sequence(block)}`,
    disagg: config.disagg ?? false,
    'run-eval': false,
  };
}
