/** What a cluster benchmark leaves: the staged document of exo with our figures beside its own, or five fields of a single prompt. */
import type { Stage } from '../../generated/bench/types.ts';
import { type ClusterRequest, distinctModels } from './request.ts';
import { rounded, roundedOrNull } from './rounding.ts';
import type { Snapshot } from './snapshot.ts';
import { type CorrectedFigures, correctedFigures, exoFigures } from './stage-figures.ts';
import { decodeTps, figuresOf, type StageRequest } from './stage-request.ts';
import type { StageRun } from './stage-run.ts';

/** Seconds unless said otherwise; times of day since 1970. Null: there is nothing to tell it from. */
export interface StagedDocument {
  readonly metadata: {
    readonly benchmark_started_at: number;
    readonly benchmark_completed_at: number;
    readonly total_duration_s: number;
    readonly git_commit: string | null;
    readonly config_file: string;
    readonly hardware_labels: readonly string[];
    readonly expected_nodes: number;
    readonly timeout_seconds: number;
  };
  readonly cluster: {
    readonly model_ids: readonly string[];
    readonly instance_ids: readonly string[];
    readonly instance_count: number;
    readonly runner_count: number;
    readonly strategy: string | null;
    readonly sharding: string | null;
    readonly instance_meta: string | null;
    /** Instances of the same models that were there before ours: requests may have gone to them as well. */
    readonly earlier_instance_ids: readonly string[];
  };
  readonly configuration: { readonly no_overlap: boolean; readonly stages: readonly Stage[] };
  readonly results: { readonly stages: readonly StageResult[] };
  readonly metrics: { readonly snapshots: readonly Snapshot[] };
  /** Why the command failed, a line each; none where all is well. */
  readonly problems: readonly string[];
}

interface StageResult {
  readonly name: string;
  readonly total_requests: number;
  readonly successful_requests: number;
  readonly failed_requests: number;
  readonly success_rate: number;
  readonly total_tokens: number;
  readonly avg_tokens_per_request: number;
  readonly avg_time_per_request: number;
  readonly avg_time_to_first_token: number | null;
  readonly std_time_to_first_token: number | null;
  readonly avg_decode_tps: number | null;
  readonly avg_ms_per_token: number | null;
  readonly std_ms_per_token: number | null;
  readonly stage_started_at: number;
  readonly stage_completed_at: number;
  readonly stage_duration_s: number;
  readonly corrected: Corrected;
  readonly requests: readonly RequestResult[];
}

/** Of successes alone, all of them. */
interface Corrected extends CorrectedPart {
  readonly duration_s: number | null;
  /** Tokens a second of all requests together. */
  readonly output_throughput_tps: number | null;
  /** Where requests went to several models, each by itself: a mean over models says little of any. */
  readonly by_model?: Readonly<Record<string, CorrectedPart>>;
}

interface CorrectedPart {
  readonly total_tokens: number;
  readonly avg_tokens_per_request: number | null;
  readonly avg_time_per_request: number | null;
  readonly avg_time_to_first_token: number | null;
  readonly std_time_to_first_token: number | null;
  readonly decode_tps: number | null;
  readonly avg_ms_per_token: number | null;
  readonly std_ms_per_token: number | null;
}

interface RequestResult {
  readonly request_id: number;
  readonly model_id: string;
  readonly success: boolean;
  readonly tokens: number;
  readonly elapsed_s: number;
  readonly started_at: number;
  readonly completed_at: number;
  readonly time_to_first_token_s: number | null;
  readonly decode_tps: number | null;
  readonly error: string | null;
}

/** Of a single prompt. */
export interface PromptDocument {
  readonly model_id: string;
  readonly instance_id: string;
  /** Chunks with text. */
  readonly tokens: number;
  readonly elapsed_s: number;
  /** Of the whole request, the prompt's time included. */
  readonly tps: number | null;
}

export interface Measured {
  readonly startedUnixMs: number;
  readonly completedUnixMs: number;
  readonly durationMs: number;
  readonly instanceIds: readonly string[];
  readonly runnerCount: number;
  readonly earlierInstanceIds: readonly string[];
  readonly stages: readonly StageRun[];
  readonly snapshots: readonly Snapshot[];
}

export function stagedDocument(
  request: ClusterRequest & { readonly load: { readonly kind: 'stages' } },
  measured: Measured,
  problems: readonly string[],
): StagedDocument {
  const { node, placement, load } = request;
  return {
    metadata: {
      benchmark_started_at: measured.startedUnixMs / 1000,
      benchmark_completed_at: measured.completedUnixMs / 1000,
      total_duration_s: rounded(measured.durationMs / 1000, 3),
      git_commit: request.gitCommit ?? null,
      config_file: load.configFile,
      hardware_labels: node.label === undefined ? [] : [node.label],
      expected_nodes: node.expectedNodes,
      timeout_seconds: request.timeoutMs / 1000,
    },
    cluster: {
      model_ids: request.modelIds,
      instance_ids: measured.instanceIds,
      instance_count: measured.instanceIds.length,
      runner_count: measured.runnerCount,
      strategy: placement.strategy ?? null,
      sharding: placement.sharding ?? null,
      instance_meta: placement.instanceMeta ?? null,
      earlier_instance_ids: measured.earlierInstanceIds,
    },
    configuration: { no_overlap: load.pacing === 'in-turn', stages: load.stages },
    results: { stages: measured.stages.map((run) => stageResult(run, distinctModels(request))) },
    metrics: { snapshots: measured.snapshots },
    problems,
  };
}

function stageResult(run: StageRun, models: readonly string[]): StageResult {
  const { stage, requests } = run;
  const figures = exoFigures(requests.map(({ answer }) => figuresOf(answer)));
  return {
    name: stage.name,
    total_requests: figures.total,
    successful_requests: figures.successful,
    failed_requests: figures.total - figures.successful,
    success_rate: rounded(figures.successRate, 4),
    total_tokens: figures.tokens,
    avg_tokens_per_request: rounded(figures.tokensEach, 2),
    avg_time_per_request: rounded(figures.secondsEach, 3),
    ...ttftFields(figures),
    avg_decode_tps: roundedOrNull(figures.decodeTps, 2),
    ...msPerTokenFields(figures),
    stage_started_at: run.startedUnixMs / 1000,
    stage_completed_at: run.completedUnixMs / 1000,
    stage_duration_s: rounded(run.durationMs / 1000, 3),
    corrected: corrected(requests, models),
    requests: requests.map(requestResult),
  };
}

function ttftFields({ ttft }: Pick<CorrectedFigures, 'ttft'>) {
  return {
    avg_time_to_first_token: roundedOrNull(ttft?.mean, 3),
    std_time_to_first_token: roundedOrNull(ttft?.std, 3),
  };
}

function msPerTokenFields({ msPerToken }: Pick<CorrectedFigures, 'msPerToken'>) {
  return {
    avg_ms_per_token: roundedOrNull(msPerToken?.mean, 2),
    std_ms_per_token: roundedOrNull(msPerToken?.std, 2),
  };
}

function corrected(requests: readonly StageRequest[], models: readonly string[]): Corrected {
  const figures = figuresOfAll(requests);
  const byModel = models.map((model) => {
    const own = requests.filter(({ modelId }) => modelId === model);
    return [model, correctedPart(figuresOfAll(own))] as const;
  });
  return {
    ...correctedPart(figures),
    duration_s: roundedOrNull(figures.durationSeconds, 3),
    output_throughput_tps: roundedOrNull(figures.outputTps, 2),
    ...(models.length > 1 ? { by_model: Object.fromEntries(byModel) } : {}),
  };
}

function figuresOfAll(requests: readonly StageRequest[]): CorrectedFigures {
  const starts = requests.map(({ answer }) => answer.startedMs);
  const ends = requests.map(({ answer }) => answer.endedMs);
  return correctedFigures(
    requests.map(({ answer }) => figuresOf(answer)),
    requests.length === 0 ? undefined : (largest(ends) + largest(starts.map((start) => -start))) / 1000,
  );
}

/** Not by spreading: a stage can have more requests than a call takes arguments. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

function correctedPart(figures: CorrectedFigures): CorrectedPart {
  return {
    total_tokens: figures.tokens,
    avg_tokens_per_request: roundedOrNull(figures.tokensEach, 2),
    avg_time_per_request: roundedOrNull(figures.secondsEach, 3),
    ...ttftFields(figures),
    decode_tps: roundedOrNull(figures.decodeTps, 2),
    ...msPerTokenFields(figures),
  };
}

function requestResult(request: StageRequest): RequestResult {
  const figures = figuresOf(request.answer);
  return {
    request_id: request.id,
    model_id: request.modelId,
    success: figures.succeeded,
    tokens: figures.tokens,
    elapsed_s: rounded(figures.elapsedSeconds, 3),
    started_at: request.startedUnixMs / 1000,
    completed_at: request.completedUnixMs / 1000,
    time_to_first_token_s: roundedOrNull(figures.ttftSeconds, 3),
    decode_tps: roundedOrNull(decodeTps(figures), 2),
    error: request.answer.failure ?? null,
  };
}

/** @returns undefined where it failed: a failed request has no rate */
export function promptDocument(request: StageRequest, instanceId: string): PromptDocument | undefined {
  const { succeeded, tokens, elapsedSeconds } = figuresOf(request.answer);
  if (!succeeded) return undefined;
  return {
    model_id: request.modelId,
    instance_id: instanceId,
    tokens,
    elapsed_s: rounded(elapsedSeconds, 3),
    tps: elapsedSeconds > 0 ? rounded(tokens / elapsedSeconds, 3) : null,
  };
}
