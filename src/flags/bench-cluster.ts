/** What `bench cluster` is asked for by its flags; which node it is and what it measures stand in texts that are read later. */
import type { ClusterAsked } from '../bench/cluster/asked.ts';
import type { FlagKind } from '../editions/flags.ts';
import type { Naming } from './extract.ts';
import { shownAddress } from './shown-address.ts';
import type { Values } from './values.ts';

const usualSettleSeconds = 30;
const usualRequestTimeoutSeconds = 600;
/** The longest that a timer of Node waits. */
const mostSeconds = 2_147_483;

interface Flag {
  readonly name: string;
  readonly kind: FlagKind;
  readonly help: string;
  readonly required?: boolean;
}

/** `--output` aside, which many commands have. */
export const clusterOptions: readonly Flag[] = [
  {
    name: 'config',
    kind: 'text',
    help: 'the YAML file of the benchmark: hardware_plan, model_ids, stages, and what else it takes',
  },
  {
    name: 'base-url',
    kind: 'text',
    help: "the interface of this node's own server, such as http://127.0.0.1:52415",
    required: true,
  },
  {
    name: 'entry',
    kind: 'text',
    help: 'the entry of the hardware plan that this job is, as JSON, or @FILE; instead of --primary and --expected-nodes',
  },
  {
    name: 'primary',
    kind: 'switch',
    help: 'this node creates the instances and sends the requests (a node that is the only one always does)',
  },
  {
    name: 'expected-nodes',
    kind: 'integer',
    help: "nodes that must have met before it begins (default: those of the config's plan)",
  },
  {
    name: 'prompt',
    kind: 'text',
    help: 'send this one prompt instead of stages; the document has five fields',
  },
  { name: 'model', kind: 'text', help: 'the model of --prompt' },
  {
    name: 'max-tokens',
    kind: 'integer',
    help: 'tokens that --prompt may generate at most (default: as many as the server gives)',
  },
  {
    name: 'timeout',
    kind: 'integer',
    help: 'seconds that nodes are waited for, and each instance (default: timeout_seconds of the config, else 600)',
  },
  {
    name: 'settle',
    kind: 'integer',
    help: `seconds that the primary waits when all nodes have met, before it creates instances (default: ${usualSettleSeconds})`,
  },
  {
    name: 'request-timeout',
    kind: 'integer',
    help: `seconds that one request may take in all (default: ${usualRequestTimeoutSeconds})`,
  },
  {
    name: 'leave-after',
    kind: 'integer',
    help: 'seconds that the others stay when the instances were ready; still there then, it fails (default: as long as the stages can take)',
  },
  {
    name: 'git-commit',
    kind: 'text',
    help: 'the commit that is measured, for the document (default: GITHUB_SHA)',
  },
];

/** @param commit where we are, unless it is told */
export function clusterFlagsOf(
  values: Values,
  commit: string | undefined,
  { named, refuse }: Naming,
): ClusterAsked {
  const wrong = (name: string, problem: string): never => refuse(`${named(name)}: ${problem}`);
  const together = (name: string, other: string): void => {
    if (values.has(name) && values.has(other)) wrong(name, `not allowed with ${named(other)}`);
  };
  const least = (name: string, minimum: number): number | undefined => {
    const value = values.integer(name);
    return value === undefined || value >= minimum
      ? value
      : wrong(name, `${value} is too small (at least ${minimum})`);
  };
  const secondsOf = (name: string, minimum: number): number | undefined => {
    const value = least(name, minimum);
    return value === undefined || value <= mostSeconds
      ? value
      : wrong(name, `${value} is too large (at most ${mostSeconds})`);
  };
  for (const other of ['primary', 'expected-nodes']) together('entry', other);
  together('config', 'prompt');
  const measures = measuresOf(values, least('max-tokens', 1), wrong);
  const entry = values.text('entry');
  const expectedNodes = least('expected-nodes', 1);
  if (measures.kind === 'prompt' && entry === undefined && expectedNodes === undefined)
    wrong('expected-nodes', `is required with ${named('prompt')}, unless there is ${named('entry')}`);
  return {
    baseUrl: baseUrlOf(values.text('base-url') ?? '', wrong),
    measures,
    node:
      entry === undefined
        ? { kind: 'flags', isPrimary: values.isOn('primary') ?? false, expectedNodes }
        : { kind: 'entry', text: entry },
    timeoutSeconds: secondsOf('timeout', 1),
    settleSeconds: secondsOf('settle', 0) ?? usualSettleSeconds,
    requestTimeoutSeconds: secondsOf('request-timeout', 1) ?? usualRequestTimeoutSeconds,
    leaveAfterSeconds: secondsOf('leave-after', 1),
    gitCommit: values.text('git-commit') ?? commit,
  };
}

type Wrong = (name: string, problem: string) => never;

function measuresOf(values: Values, maxTokens: number | undefined, wrong: Wrong): ClusterAsked['measures'] {
  const file = values.text('config');
  const prompt = values.text('prompt');
  if (file !== undefined) {
    for (const name of ['model', 'max-tokens'])
      if (values.has(name)) wrong(name, 'goes with a single prompt; a config says models and stages');
    return { kind: 'config', file };
  }
  if (prompt === undefined) return wrong('config', 'is required, unless a single prompt is sent');
  const model = values.text('model')?.trim() ?? '';
  if (prompt.trim() === '') wrong('prompt', 'is empty');
  if (model === '') wrong('model', 'is required with a prompt');
  return { kind: 'prompt', prompt, model, maxTokens };
}

function baseUrlOf(text: string, wrong: Wrong): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // first, so that no password is shown
  if (url === undefined ? text.includes('@') : url.username !== '' || url.password !== '')
    wrong('base-url', 'has a name or password in it, which is not allowed; allowed: http://HOST:PORT');
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isPlain) wrong('base-url', `${shownAddress(text)} is no address; allowed: http://HOST:PORT`);
  return text.replace(/\/+$/, '');
}
