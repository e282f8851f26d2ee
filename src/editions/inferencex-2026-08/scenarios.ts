/** The kinds of workload that this edition knows. */
import { isMapping, type Mapping } from '../../config/shape.ts';
import type { SweepFlags } from '../flags.ts';

export const scenarioTypes = ['fixed-seq-len', 'agentic-coding'] as const;
export type ScenarioType = (typeof scenarioTypes)[number];

/** The blocks of a scenario in a config that is not yet checked. */
export function blocksOf(entry: Mapping, type: ScenarioType): unknown {
  const { scenarios } = entry;
  return isMapping(scenarios) ? scenarios[type] : undefined;
}

/** Whether `--scenario-type` asks for it; without the flag, both are. */
export function wantsScenario(type: ScenarioType, flags: SweepFlags): boolean {
  return flags['scenario-type']?.includes(type) ?? true;
}
