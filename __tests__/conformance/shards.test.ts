/** The whole sweep of the reference's configs, in slices: nothing is lost, and nothing stands twice. */
import { expect, test } from '@jest/globals';
import { planShards } from '../../src/dispatch/shards.ts';
import { conformanceFolder, hasConformance } from '../support/conformance.ts';
import { runCli } from '../support/process.ts';

const configs = `${conformanceFolder}inferencex-2026-08/configs`;
const files = ['--config-files', 'nvidia-master.yaml', 'amd-master.yaml', '--runner-config', 'runners.yaml'];
const onReference = hasConformance ? test : test.skip;

onReference('1,820 entries are eight shards, whose bytes together are those of the whole', async () => {
  const [whole, ...slices] = await Promise.all(
    [[], ...planShards(1820, 256).map(({ index, of }) => ['--shard', `${index}/${of}`])].map((flags) =>
      runCli(['full-sweep', ...files, ...flags], configs),
    ),
  );
  expect(slices).toHaveLength(8);
  const inside = slices.map(({ stdout }) => stdout.trimEnd().slice(1, -1));
  expect(`[${inside.join(',')}]\n`).toBe(whole?.stdout);
  expect(JSON.parse(whole?.stdout ?? '')).toHaveLength(1820);
});
