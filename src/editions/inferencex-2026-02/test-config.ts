/** All entries of the configs that are named, in the order in which they are named. */
import { ladder } from '../../search-space/concurrency.ts';
import type { SweepFlags } from '../flags.ts';
import { type CheckedConfig, type Concurrencies, concurrenciesOf, layoutsOf } from './configs.ts';
import { type MadeEntry, multiNodeEntry, singleNodeEntry } from './entries.ts';

const step = 2;

/** A key that is named twice gives its entries twice; keys that are not there have been refused before. */
export function testConfig(configs: readonly CheckedConfig[], flags: SweepFlags): MadeEntry[] {
  const byKey = new Map(configs.map((checked) => [checked.key, checked]));
  return (flags['config-keys'] ?? []).flatMap((key) => {
    const checked = byKey.get(key);
    return checked ? entriesOf(checked, flags) : [];
  });
}

function entriesOf(checked: CheckedConfig, flags: SweepFlags): MadeEntry[] {
  const { runner } = checked.config;
  if (checked.kind === 'multi-node')
    return layoutsOf(checked).flatMap(({ lengths, search, path }) => {
      const conc = wanted(concurrenciesOf(search), flags);
      return conc.length === 0
        ? []
        : [{ entry: multiNodeEntry(checked, lengths, search, { conc, runner }), from: checked, path }];
    });
  return layoutsOf(checked).flatMap(({ lengths, search, path }) =>
    wanted(concurrenciesOf(search), flags).map((conc) => {
      const entry = singleNodeEntry(checked, lengths, search, { conc, ep: search.ep ?? 1, runner });
      return { entry, from: checked, path };
    }),
  );
}

/** `--conc` picks from what is configured, and keeps its order. */
function wanted(concurrencies: Concurrencies, { conc }: SweepFlags): number[] {
  const configured =
    concurrencies.kind === 'list' ? [...concurrencies.values] : ladder(concurrencies.range, step);
  return conc === undefined ? configured : configured.filter((value) => conc.includes(value));
}
