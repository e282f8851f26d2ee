/** Each example of the README is run as it is printed, and prints what stands below it. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { runnersYaml } from './support/configs.ts';
import { spawnEngine } from './support/engine/spawned.mjs';
import { serve } from './support/exo/server.ts';
import { ExoStandIn } from './support/exo/stand-in.ts';
import { folderOf } from './support/files.ts';
import { repositoryWith } from './support/git.ts';
import { cli, root, runCli } from './support/process.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = blocksOf(readme);
const commands = [readme, readFileSync(`${root}docs/hardware-plan.md`, 'utf8')].flatMap(commandsOf);

function blocksOf(markdown: string): { language: string; text: string }[] {
  const found = [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return found.map((match) => ({ language: match[1] ?? '', text: match[2] ?? '' }));
}

/** The commands of a text, each with the block below it. */
function commandsOf(markdown: string): { command: string; output: string }[] {
  const all = blocksOf(markdown);
  return all.flatMap(({ language, text }, index) =>
    language === 'bash' && text !== 'npm cit\n'
      ? [{ command: text, output: all[index + 1]?.text ?? '' }]
      : [],
  );
}

describe('commands', () => {
  test('are there', () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  test.each(commands)('$command', ({ command, output }) => {
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
    expect(execFileSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', env })).toBe(output);
  });
});

describe('docs/changelog.md', () => {
  test('shows what its changelog entry runs of the example configs', () => {
    const [entry, command, output] = blocksOf(readFileSync(`${root}docs/changelog.md`, 'utf8'));
    expect([entry?.language, command?.language, output?.language]).toEqual(['yaml', 'bash', 'text']);
    const names = ['amd-master.yaml', 'nvidia-master.yaml', 'runners.yaml'];
    const configs = names.map((name): [string, string] => [
      `configs/${name}`,
      readFileSync(`${root}examples/configs-2026-08/${name}`, 'utf8'),
    ]);
    const repository = repositoryWith({ ...Object.fromEntries(configs), 'perf-changelog.yaml': '' });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.commit({ 'perf-changelog.yaml': entry?.text ?? '' });
    const script = `benchmatrix() { "${process.execPath}" "${cli}" "$@"; }\n${command?.text}`;
    expect(execFileSync('bash', ['-c', script], { cwd: repository.folder, encoding: 'utf8' })).toBe(
      output?.text,
    );
  });
});

/** As a shell has it in which the command line is installed. */
async function shell(command: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const script = `benchmatrix() { "${process.execPath}" "${cli}" "$@"; }\n${command}`;
  return promisify(execFile)('bash', ['-c', script], { cwd, env: { ...process.env, ...env } });
}

describe('docs/bench.md', () => {
  test('shows what its command tells of 160 requests', async () => {
    const [command, output] = blocksOf(readFileSync(`${root}docs/bench.md`, 'utf8'));
    const engine = await spawnEngine({ schedule: { firstMs: 5, gapMs: 1 } });
    try {
      const cwd = folderOf({});
      const here = (command?.text ?? '').replace('http://127.0.0.1:8000', engine.url);
      const { stderr } = await shell(here, cwd);
      const shapeOf = (text = '') =>
        text
          .replaceAll(/[\d.]+/g, '0')
          .replaceAll(/ +/g, ' ')
          .trimEnd();
      expect(shapeOf(stderr)).toContain(shapeOf(output?.text));
      expect(JSON.parse(readFileSync(join(cwd, 'result.json'), 'utf8'))).toMatchObject({
        completed: 160,
        max_concurrency: 16,
      });
    } finally {
      await engine.close();
    }
  });
});

describe('docs/bench-cluster.md', () => {
  test('has a command that measures the example plan, as its first node', async () => {
    const [command] = blocksOf(readFileSync(`${root}docs/bench-cluster.md`, 'utf8'));
    const plan = `${root}examples/hardware-plan.yaml`;
    const { include } = JSON.parse((await runCli(['hardware-plan', '--file', plan], root)).stdout);
    const served = await serve(new ExoStandIn({ generation: 'tagged', nodesAt: () => 3 }));
    try {
      const here = (command?.text ?? '').trimEnd().replace('http://127.0.0.1:52415', served.url);
      const cwd = folderOf({ 'bench/cluster.yaml': readFileSync(plan, 'utf8') });
      await shell(`${here} --settle 0`, cwd, { ENTRY: JSON.stringify(include[0]) });
      const { results } = JSON.parse(readFileSync(join(cwd, 'result.json'), 'utf8'));
      expect(results.stages).toMatchObject([{ name: 'pp512_g128', successful_requests: 5 }]);
    } finally {
      await served.close();
    }
  });
});

describe('the rest', () => {
  test('the refusal is what a misspelt field gives', async () => {
    const told = blocks.find(({ text }) => text.includes('conc-strat'))?.text ?? '';
    const config = readFileSync(`${root}examples/configs/nvidia-master.yaml`, 'utf8')
      .split('\n')
      .slice(3, 16);
    const text = config.join('\n').replace('conc-start', 'conc-strat');
    const cwd = folderOf({ 'configs/nvidia-master.yaml': text, 'configs/runners.yaml': runnersYaml });
    const { stderr } = await runCli(['validate'], cwd);
    expect(stderr.split('\n')).toContain(told.trimEnd());
  });

  test('the workflow is the one in examples/', () => {
    expect(blocks.map(({ text }) => text)).toContain(
      readFileSync(`${root}examples/workflows/sweep.yml`, 'utf8'),
    );
  });

  test('every link leads somewhere', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

describe.each([
  ['configs', ['nvidia-master.yaml', 'amd-master.yaml', 'runners.yaml']],
  ['configs-2026-08', ['nvidia-master.yaml', 'amd-master.yaml', 'runners.yaml']],
  ['configs-small', ['small-master.yaml', 'runners.yaml']],
])('examples/%s', (folder, files) => {
  test('holds master files and a runner file, and nothing else', () => {
    expect(readdirSync(`${root}examples/${folder}`).sort()).toEqual([...files].sort());
  });

  test.each(files)('%s begins with a schema that is there', (name) => {
    const text = readFileSync(`${root}examples/${folder}/${name}`, 'utf8');
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
    expect(existsSync(join(root, 'examples', folder, schema))).toBe(true);
  });

  const validate = (...flags: string[]) =>
    runCli(['validate', '--runner-config', `${folder}/runners.yaml`, ...flags], `${root}examples`);

  test('is sound, and odd in nothing', async () => {
    const { status, stderr } = await validate();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('fits into one matrix of GitHub as a whole', async () => {
    const { stdout } = await validate('--json');
    const { entries }: { entries: number } = JSON.parse(stdout);
    expect(entries).toBeLessThanOrEqual(256);
  });
});
