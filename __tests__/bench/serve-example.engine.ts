/** examples/bench as users copy it: a server of llama.cpp's for a job of the small configs, with a model of random weights. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { ggufBytes } from '../support/engine/gguf.ts';
import { randomLlama, vocabularySize } from '../support/engine/random-llama.ts';
import { exampleRepository } from '../support/examples.ts';
import { folderOf } from '../support/files.ts';
import { root, runCli } from '../support/process.ts';

const model = 'random-llama.gguf';
const scripts = ['serve.sh', 'serve.py', 'stop.sh'].map((name) => [
  `bench/${name}`,
  readFileSync(join(root, 'examples/bench', name), 'utf8'),
]);

async function entryOf() {
  const { stdout } = await runCli(
    ['full-sweep', '--config-files', 'configs/small-master.yaml', '--single-node'],
    exampleRepository({}, 'configs-small'),
  );
  const entry = JSON.parse(stdout).find(({ conc }: { conc: number }) => conc === 2);
  return { ...entry, model };
}

test('a job serves its model, is measured, and leaves no server behind', async () => {
  const entry = await entryOf();
  const folder = folderOf({
    ...Object.fromEntries(scripts),
    [model]: ggufBytes(randomLlama({ seed: 1, contextLength: 512 })),
    output: '',
  });
  const script = (name: string) =>
    promisify(execFile)('sh', [`bench/${name}`], {
      cwd: folder,
      env: {
        ...process.env,
        ...{ IMAGE: entry.image, MODEL: model, CONCURRENCY: '2', MAX_MODEL_LEN: `${entry['max-model-len']}` },
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
  await script('serve.sh');
  const [, baseUrl = ''] = /^base-url=(.*)$/m.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
  const target = [
    '--base-url',
    baseUrl,
    '--entry',
    JSON.stringify(entry),
    '--vocab-size',
    `${vocabularySize}`,
  ];
  try {
    const { status } = await runCli(
      ['bench', ...target, '--wait-ready', '30', '--output', 'result.json'],
      folder,
    );
    expect(status).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
    expect(result).toMatchObject({ model_id: model, max_concurrency: 2, completed: 20, failed: 0 });
  } finally {
    await script('stop.sh');
  }
  await expect(fetch(`${baseUrl}/health`)).rejects.toThrow('fetch failed');
});

test('the small configs name the server that is tested here', async () => {
  const pinned = /^xllamacpp==\S+/m.exec(readFileSync(`${root}scripts/llama-server.txt`, 'utf8'))?.[0];
  expect((await entryOf()).image).toBe(pinned);
});

test('a model that cannot be read is told, and the step fails', async () => {
  const folder = folderOf({ ...Object.fromEntries(scripts), [model]: 'no model', output: '' });
  const env = {
    ...process.env,
    IMAGE: (await entryOf()).image,
    MODEL: model,
    CONCURRENCY: '1',
    MAX_MODEL_LEN: '360',
  };
  const started = promisify(execFile)('sh', ['bench/serve.sh'], {
    cwd: folder,
    env: { ...env, GITHUB_OUTPUT: join(folder, 'output') },
  });
  await expect(started).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining(model) });
  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('');
});
