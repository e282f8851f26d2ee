/** Hardware, models, engines and number formats, whatever they were called. */
import { describe, expect, test } from '@jest/globals';
import { frameworkOf, isDisaggregated } from '../../../src/history/normalise/framework.ts';
import { hardwareOf } from '../../../src/history/normalise/hardware.ts';
import { modelOf } from '../../../src/history/normalise/model.ts';
import { precisionOf } from '../../../src/history/normalise/precision.ts';
import { methodOfMtp, speculationOf } from '../../../src/history/normalise/speculation.ts';

describe('hardware', () => {
  test.each([
    ...['b200', 'B200', 'b200-trt', 'b200-multinode-slurm', 'b200-nv_0', 'b200_3', 'cluster:b200-dgxc'],
  ])('%s is b200', (label) => {
    expect(hardwareOf(label)).toEqual({ key: 'b200', isKnown: true });
  });

  // both generations of the list, and what was not on it
  const suffixes = ['trt', 'multinode-slurm', 'multinode', 'nvs', 'disagg', 'amds', 'amd', 'nvd'];
  const others = ['dgxc-slurm', 'dgxc', 'nb', 'nv', 'cw', 'cr', 'tg', 'oci', 'tw'];
  test.each([...suffixes, ...others])('-%s is no part of it', (suffix) => {
    expect(hardwareOf(`mi355x-${suffix}`).key).toBe('mi355x');
    expect(hardwareOf(`mi355x-${suffix}_12`).key).toBe('mi355x');
  });

  test('gb200 is not b200', () => {
    expect(hardwareOf('gb200-nv_0').key).toBe('gb200');
  });

  test.each(['tpu-v7', 'M4MAX_GPU40_64GB', 'b2000', '', 'cluster:'])('%s is kept, in lower case', (label) => {
    expect(hardwareOf(label)).toEqual({ key: label.toLowerCase(), isKnown: false });
  });
});

describe('a model', () => {
  const none = { prefix: undefined, served: undefined, namedPrefix: undefined };

  test.each([
    ['dsr1', 'dsr1'],
    ['gptoss', 'gptoss120b'],
    ['GPTOSS', 'gptoss120b'],
    ['dsv4pro', 'dsv4'],
    ['kimik2.7', 'kimik2.7-code'],
    ['qwen3.5-fp8', 'qwen3.5'],
    ['kimik2.7-nvfp4-v2', 'kimik2.7-code'],
    ['70b', 'llama70b'],
  ])('by its short name %s', (prefix, key) => {
    expect(modelOf({ ...none, prefix })).toEqual({ key, isKnown: true });
  });

  test.each([
    ['openai/gpt-oss-120b', 'gptoss120b'],
    ['/mnt/lustre01/models/gpt-oss-120b', 'gptoss120b'],
    ['deepseek-ai/DeepSeek-R1-0528', 'dsr1'],
    ['deepseek-ai/DeepSeek-R1', 'dsr1'],
    ['nvidia/DeepSeek-R1-0528-FP4-V2', 'dsr1'],
    ['amd/DeepSeek-R1-0528-MXFP4-Preview', 'dsr1'],
    ['/mnt/lustre01/models/deepseek-r1-0528-fp4-v2/', 'dsr1'],
    ['deepseek-r1-fp4', 'dsr1'],
    ['dsr1-fp8', 'dsr1'],
    ['nvidia/Llama-3.3-70B-Instruct-FP8', 'llama70b'],
    ['amd/Llama-3.3-70B-Instruct-FP8-KV', 'llama70b'],
    ['nvidia/Qwen3.5-397B-A17B-NVFP4-V2', 'qwen3.5'],
    ['MiniMaxAI/MiniMax-M3-MXFP8', 'minimaxm3'],
    ['zai-org/GLM-5.2-FP8', 'glm5.2'],
  ])('as it was served, where it has no short name that is known: %s', (served, key) => {
    expect(modelOf({ ...none, served })).toEqual({ key, isKnown: true });
    expect(modelOf({ ...none, prefix: 'new', served }).key).toBe(key);
  });

  test('before what a name calls it', () => {
    const told = { ...none, served: 'openai/gpt-oss-120b', namedPrefix: 'dsr1' };
    expect(modelOf(told)).toEqual({ key: 'gptoss120b', isKnown: true });
    expect(modelOf({ ...none, namedPrefix: 'dsr1' }).key).toBe('dsr1');
  });

  test.each([
    [{ ...none, prefix: 'New1', served: 'org/New-1B', namedPrefix: 'new' }, 'new1'],
    [{ ...none, served: 'org/DeepSeek-R1-Distill-70B' }, 'org/deepseek-r1-distill-70b'],
    [{ ...none, namedPrefix: 'new' }, 'new'],
    [none, ''],
  ])('that is not known is kept, in lower case: %j', (names, key) => {
    expect(modelOf(names)).toEqual({ key, isKnown: false });
  });
});

describe('an engine', () => {
  test.each([
    ['vLLM', 'vllm', true],
    ['sglang-disagg', 'mori-sglang', true],
    ['atom-disagg', 'mooncake-atom', true],
    ['trtllm', 'trt', true],
    ['dynamo-trtllm', 'dynamo-trt', true],
    ['MyEngine', 'myengine', false],
  ])('%s', (name, key, isKnown) => {
    expect(frameworkOf(name)).toEqual({ key, isKnown });
  });

  test.each([
    ['sglang-disagg', false, true],
    ['atom-disagg', undefined, true],
    ['mori-vllm', false, true],
    ['dynamo-trt', undefined, true],
    ['dynamo-trtllm', undefined, true],
    ['dynamo-trt', false, false],
    ['vllm', undefined, false],
    ['vllm', true, true],
  ])('%s, said to be disaggregated: %s, is: %s', (name, said, is) => {
    expect(isDisaggregated(name, said)).toBe(is);
  });
});

test.each([
  ['FP8', 'fp8', true],
  ['nvfp4', 'fp4', true],
  ['mxfp4', 'fp4', true],
  ['int8', 'int8', false],
])('number format %s', (name, key, isKnown) => {
  expect(precisionOf(name)).toEqual({ key, isKnown });
});

test('speculative decoding is none where nothing is said', () => {
  const methods = [undefined, '', ' MTP', 'none', 'Draft_Model', 'Eagle'].map(speculationOf);
  expect(methods.map(({ key }) => key)).toEqual(['none', 'none', 'mtp', 'none', 'draft_model', 'eagle']);
  expect(methods.filter(({ isKnown }) => !isKnown)).toEqual([{ key: 'eagle', isKnown: false }]);
  expect(['on', ' ON ', 'True', true, 'off', false].map(methodOfMtp)).toEqual([
    ...['mtp', 'mtp', 'mtp', 'mtp', 'none', 'none'],
  ]);
  expect(['maybe', 1, {}].map(methodOfMtp)).toEqual([undefined, undefined, undefined]);
});
