/** The rules of this edition that span fields. Where one spans two places, the message names the other place too. */
import { describe, type Path } from '../../config/diagnostic.ts';
import { isMapping, listOf, type Mapping } from '../../config/shape.ts';
import type { RawConfig } from '../forms.ts';
import { concurrencyFaults, type Fault, type RawSearchEntry } from '../rules.ts';
import { blocksOf, scenarioTypes } from './scenarios.ts';

/** All that breaks a rule in one config. */
export function faultsOf(config: RawConfig): Fault[] {
  const { searchEntries } = config;
  return [
    nothingToRun(config),
    agentsNeedACluster(config),
    searchEntries.flatMap(concurrencyFaults),
    searchEntries.flatMap(contextParallelism),
    searchEntries.flatMap((entry) => hardwareOfBoth(entry, config)),
    searchEntries.flatMap((entry) => offloadBackend(entry, config)),
    offloadBudget(config),
    sharedFields.flatMap((field) => saidTwice(field, config)),
    disaggregation(config),
  ].flat();
}

/** Null counts as absent, in all of these rules. */
function has(mapping: Mapping, field: string): boolean {
  return mapping[field] !== undefined && mapping[field] !== null;
}

/** At least one scenario has something in it. */
function nothingToRun({ entry }: RawConfig): Fault[] {
  const { scenarios } = entry;
  if (!isMapping(scenarios) || scenarioTypes.some((type) => listOf(scenarios[type]).length > 0)) return [];
  // what stands there under another name is refused as such
  if (Object.keys(scenarios).some((name) => !scenarioTypes.some((type) => type === name))) return [];
  const fields = scenarioTypes.map((type) => ['scenarios', type]);
  const empty = fields.find(([, type = '']) => has(scenarios, type));
  const found = empty ? 'an empty list' : 'no scenario';
  const message = `found ${found}; allowed: at least one block in ${scenarioTypes.join(' or ')}.`;
  return [{ at: empty ?? ['scenarios'], message, fields }];
}

const clusterPrefix = 'cluster:';

/** Agentic scenarios run on a whole cluster. */
function agentsNeedACluster({ entry, named }: RawConfig): Fault[] {
  const { runner } = entry;
  if (listOf(blocksOf(entry, 'agentic-coding')).length === 0) return [];
  if (typeof runner !== 'string' || runner.startsWith(clusterPrefix)) return [];
  const scenario = named(['scenarios', 'agentic-coding']);
  const message = `found ${describe(runner)}; allowed: a label that begins with ${clusterPrefix}, since the config has ${scenario}.`;
  return [{ at: ['runner'], message, fields: [['runner']] }];
}

/** Decode context parallelism splits the GPUs of tensor parallelism, in a layout or in its workers. */
function contextParallelism({ search, at }: RawSearchEntry): Fault[] {
  const faults = undivided(search, at);
  for (const worker of workers) faults.push(...undivided(search[worker], at, worker));
  return faults;
}

function undivided(layout: unknown, at: Path, ...worker: string[]): Fault[] {
  if (!isMapping(layout)) return [];
  const { tp, 'dcp-size': dcp } = layout;
  if (typeof tp !== 'number' || typeof dcp !== 'number' || tp % dcp === 0) return [];
  const split = [...at, ...worker, 'dcp-size'];
  const message = `dcp-size (${dcp}) does not divide tp (${tp}).`;
  return [{ at: split, message, fields: [[...at, ...worker, 'tp'], split] }];
}

const workers = ['prefill', 'decode'] as const;

/** Prefill and decode both say their hardware, or neither does. */
function hardwareOfBoth({ search, at }: RawSearchEntry, { named }: RawConfig): Fault[] {
  const { prefill, decode } = search;
  if (!isMapping(prefill) || !isMapping(decode)) return [];
  const isInPrefill = has(prefill, 'hardware');
  if (isInPrefill === has(decode, 'hardware')) return [];
  const there = isInPrefill ? 'prefill' : 'decode';
  const missing = isInPrefill ? 'decode' : 'prefill';
  const message = `says no hardware, while ${there} does: ${named([...at, there, 'hardware'])}. Prefill and decode both say it, or neither.`;
  return [{ at: [...at, missing], message, fields: workers.map((worker) => [...at, worker, 'hardware']) }];
}

/** A backend goes with offloading to DRAM, and that with a backend. */
function offloadBackend({ search, at }: RawSearchEntry, { named }: RawConfig): Fault[] {
  if (at[1] !== 'agentic-coding') return [];
  const isDram = search['kv-offloading'] === 'dram';
  if (isDram === has(search, 'kv-offload-backend')) return [];
  const offloading = [...at, 'kv-offloading'];
  const backend = [...at, 'kv-offload-backend'];
  const fields = [offloading, backend];
  if (isDram) return [{ at: offloading, message: 'dram needs a kv-offload-backend beside it.', fields }];
  const why = has(search, 'kv-offloading')
    ? `${named(offloading)} is ${search['kv-offloading']}`
    : 'kv-offloading is missing';
  return [{ at: backend, message: `goes with kv-offloading: dram, and ${why}.`, fields }];
}

/** Offloading to DRAM takes a share of the host's memory, and the block says which. */
function offloadBudget({ entry, named }: RawConfig): Fault[] {
  return listOf(blocksOf(entry, 'agentic-coding')).flatMap((block, blockIndex) => {
    if (!isMapping(block) || has(block, 'dram-utilization')) return [];
    const at = ['scenarios', 'agentic-coding', blockIndex];
    const index = listOf(block['search-space']).findIndex(
      (search) => isMapping(search) && search['kv-offloading'] === 'dram',
    );
    if (index === -1) return [];
    const offloading = [...at, 'search-space', index, 'kv-offloading'];
    const utilization = [...at, 'dram-utilization'];
    const message = `is missing; ${named(offloading)} is dram and needs it: a share of the host's memory, above 0 and at most 1.`;
    return [{ at: utilization, message, fields: [utilization, offloading] }];
  });
}

/** What a config says for all its layouts, or each layout for itself. */
const sharedFields = ['router', 'kv-p2p-transfer'] as const;

function saidTwice(field: (typeof sharedFields)[number], config: RawConfig): Fault[] {
  if (!has(config.entry, field)) return [];
  return config.searchEntries
    .filter(({ search }) => has(search, field))
    .map(({ at }) => ({
      at: [...at, field],
      message: `stands here and for the whole config: ${config.named([field])}. Keep one of the two.`,
      fields: [[field], [...at, field]],
    }));
}

/** Disaggregated workers hand the KV cache over, so that every layout says by what. */
function disaggregation({ entry, kind, searchEntries, named }: RawConfig): Fault[] {
  if (kind === 'single-node' || entry['disagg'] !== true) return [];
  const transferOf = ({ at }: RawSearchEntry): Path => [...at, 'kv-p2p-transfer'];
  if (has(entry, 'kv-p2p-transfer'))
    return searchEntries
      .filter(({ search }) => search['kv-p2p-transfer'] === null)
      .map((searchEntry) => ({
        at: transferOf(searchEntry),
        message: `null takes back the config's own, ${named(['kv-p2p-transfer'])}, and ${named(['disagg'])} is true, which needs one.`,
        fields: [['disagg'], ['kv-p2p-transfer'], transferOf(searchEntry)],
      }));
  const needed = 'true needs kv-p2p-transfer, for the whole config or in each search-space entry';
  const lacking = searchEntries.filter(({ search }) => !has(search, 'kv-p2p-transfer'));
  const blocks = scenarioTypes.flatMap((type) => listOf(blocksOf(entry, type)));
  if (searchEntries.length === 0 && blocks.length > 0)
    return [
      { at: ['disagg'], message: `${needed}.`, fields: [['disagg'], ['kv-p2p-transfer'], ['scenarios']] },
    ];
  return lacking.map((searchEntry) => ({
    at: ['disagg'],
    message: `${needed}; ${searchEntry.at.slice(0, -1).join('.')}.${named(searchEntry.at)} has none.`,
    fields: [['disagg'], ['kv-p2p-transfer'], transferOf(searchEntry)],
  }));
}
