/** The one node that creates the instances, measures them, and deletes them. */
import type { Session } from './api.ts';
import { type PromptDocument, promptDocument, type StagedDocument, stagedDocument } from './document.ts';
import { Placing } from './placing.ts';
import { type ClusterRequest, distinctModels, type PromptLoad, type StagesLoad } from './request.ts';
import { startSampler } from './sampler.ts';
import { asked } from './stage-request.ts';
import { runStage, type StageRun } from './stage-run.ts';
import { stoppedBy, stopWords } from './stopped.ts';
import { seconds } from './watch.ts';

export interface ClusterOutcome {
  /** Undefined where nothing was measured here. */
  readonly document: StagedDocument | PromptDocument | undefined;
  /** Why the benchmark failed, a line each; none where all is well. */
  readonly problems: readonly string[];
}

/** When the worker began. */
export interface Start {
  readonly ms: number;
  readonly unixMs: number;
}

/** What was measured, and how its document is made, which says what went wrong until the instances were gone. */
interface Measured {
  readonly problems: readonly string[];
  documentOf(problems: readonly string[]): StagedDocument | PromptDocument | undefined;
}

/**
 * Instances are deleted whatever happens.
 *
 * @throws ClusterError where it comes to none
 */
export async function runPrimary(
  session: Session,
  request: ClusterRequest,
  start: Start,
): Promise<ClusterOutcome> {
  const { clock, tell, signal } = session;
  if (request.settleMs > 0) tell(`all nodes are there, and settle for ${seconds(request.settleMs)}`);
  await clock.sleep(request.settleMs, signal);
  const placing = new Placing(session);
  const problems: string[] = [];
  let measured: Measured | undefined;
  try {
    for (const modelId of request.modelIds)
      await placing.place(modelId, request.placement, request.timeoutMs);
    measured = await measure(session, request, placing, start);
    problems.push(...measured.problems);
  } catch (error) {
    problems.push(stoppedBy(error, signal));
  } finally {
    problems.push(...(await placing.removeAll()));
  }
  return { document: measured?.documentOf(problems), problems };
}

function measure(
  session: Session,
  { load, ...request }: ClusterRequest,
  placing: Placing,
  start: Start,
): Promise<Measured> {
  return load.kind === 'stages'
    ? measureStages(session, { ...request, load }, placing, start)
    : measurePrompt(session, { ...request, load }, placing);
}

async function measureStages(
  session: Session,
  request: ClusterRequest & { readonly load: StagesLoad },
  placing: Placing,
  start: Start,
): Promise<Measured> {
  const { clock, tell, signal } = session;
  const models = distinctModels(request);
  const earlierInstanceIds = models.flatMap((model) => placing.earlierOf(model));
  if (earlierInstanceIds.length > 0)
    tell(
      `warning: instances of these models were there before: ${earlierInstanceIds.join(', ')}. They are left alone, and requests may go to them as well.`,
    );
  const { ids: instanceIds, runnerCount } = placing;
  const { stages, pacing } = request.load;
  const runs: StageRun[] = [];
  const sampler = startSampler(session);
  try {
    for (const stage of stages) {
      if (signal.aborted) break;
      runs.push(
        await runStage(session, stage, {
          models,
          instanceIds,
          pacing,
        }),
      );
    }
  } finally {
    await sampler.stop();
  }
  const { snapshots } = sampler;
  const completedUnixMs = clock.unixMs();
  const durationMs = clock.nowMs() - start.ms;
  return {
    problems: [...(signal.aborted ? [stopWords(signal)] : []), ...runs.flatMap(failuresOf)],
    documentOf: (problems) =>
      stagedDocument(
        request,
        {
          startedUnixMs: start.unixMs,
          completedUnixMs,
          durationMs,
          instanceIds,
          runnerCount,
          earlierInstanceIds,
          stages: runs,
          snapshots,
        },
        problems,
      ),
  };
}

/** How many requests of a stage failed, and why the first of them did. */
function failuresOf({ stage, requests }: StageRun): string[] {
  const failures = requests.flatMap(({ answer }) => answer.failure ?? []);
  const unsent = stage.iterations - requests.length;
  return [
    ...(failures.length === 0
      ? []
      : [`stage ${stage.name}: ${failures.length} of ${requests.length} requests failed: ${failures[0]}`]),
    ...(unsent === 0 ? [] : [`stage ${stage.name}: ${unsent} of ${stage.iterations} requests were not sent`]),
  ];
}

async function measurePrompt(
  session: Session,
  request: ClusterRequest & { readonly load: PromptLoad },
  placing: Placing,
): Promise<Measured> {
  const { prompt, maxTokens } = request.load;
  const [modelId = ''] = request.modelIds;
  const [instanceId = ''] = placing.ids;
  const done = await asked(session, {
    id: 1,
    modelId,
    prompt,
    maxTokens,
  });
  const { failure } = done.answer;
  return {
    problems: failure === undefined ? [] : [`The request failed: ${failure}`],
    documentOf: () => promptDocument(done, instanceId),
  };
}
