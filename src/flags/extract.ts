/** What `extract` is asked for, by a command line or by the inputs of an action. */
import { quote } from '../config/diagnostic.ts';
import { didYouMean } from '../config/suggest.ts';
import { type ExtractRequest, runStatuses, views } from '../history/request.ts';
import { isRepository, isRunId, repositoryForm, runIdForm, usualMaxRequests } from './runs.ts';
import type { Values } from './values.ts';

/** How a flag or an input is named to its user, and how what is wrong with it is refused. */
export interface Naming {
  named(name: string): string;
  refuse(problem: string): never;
}

/** What says which runs of GitHub are read, and so goes with no folder. */
const ofGitHub = ['repository', 'workflow', 'branch', 'event', 'status', 'max-runs', 'max-requests'] as const;

/** @param here the repository that we are in */
export function extractRequestOf(
  values: Values,
  here: string | undefined,
  { named, refuse }: Naming,
): ExtractRequest {
  const wrong = (name: string, problem: string): never => refuse(`${named(name)}: ${problem}`);
  const out = values.text('out') || wrong('out', 'is required');
  const from = values.text('from');
  const [unused] = from === undefined ? [] : ofGitHub.filter((name) => values.has(name));
  if (unused !== undefined) wrong(unused, `goes with runs of GitHub, not with ${named('from')}`);
  const repositories = [...new Set(values.texts('repository') ?? (here ? [here] : []))];
  if (from === undefined && repositories.length === 0) wrong('repository', 'is required to read runs');
  for (const one of repositories)
    if (!isRepository(one)) wrong('repository', `${quote(one)} is no repository; allowed: ${repositoryForm}`);
  const runs = [...new Set(values.texts('runs'))];
  for (const id of runs) if (!isRunId(id)) wrong('runs', `${quote(id)} is no run; allowed: ${runIdForm}`);
  const sinceMs = instantOf('since', values, 'T00:00:00Z', wrong);
  const untilMs = instantOf('until', values, 'T23:59:59Z', wrong);
  if (sinceMs !== undefined && untilMs !== undefined && sinceMs > untilMs)
    wrong('since', `${values.text('since')} is after ${named('until')}, which is ${values.text('until')}`);
  const view = values.text('view') ?? 'latest';
  return {
    out,
    from,
    repositories,
    filter: {
      workflows: values.texts('workflow') ?? [],
      branch: values.text('branch'),
      event: values.text('event'),
      status: oneOfStatuses(values.text('status'), wrong),
      // runs are made at whole seconds
      sinceMs: sinceMs === undefined ? undefined : Math.ceil(sinceMs / 1000) * 1000,
      untilMs: untilMs === undefined ? undefined : Math.floor(untilMs / 1000) * 1000,
      maxRuns: atLeastOne('max-runs', values, wrong),
      runs,
    },
    artifacts: values.texts('artifact') ?? [],
    models: values.texts('model') ?? [],
    maxRequests: atLeastOne('max-requests', values, wrong) ?? usualMaxRequests,
    all: values.isOn('all') ?? false,
    view:
      views.find((known) => known === view) ??
      wrong('view', `${quote(view)} is none of ${views.join(', ')}.${didYouMean(view, views)}`),
  };
}

function oneOfStatuses(status: string | undefined, wrong: Wrong): string | undefined {
  if (status === undefined || runStatuses.includes(status)) return status;
  const hint = didYouMean(status, runStatuses);
  return wrong('status', `${quote(status)} is none of ${runStatuses.join(', ')}.${hint}`);
}

type Wrong = (name: string, problem: string) => never;

function atLeastOne(name: string, values: Values, wrong: Wrong): number | undefined {
  const value = values.integer(name);
  return value === undefined || value >= 1 ? value : wrong(name, `${value} is too small (at least 1)`);
}

const date = /^(\d{4})-(\d{2})-(\d{2})$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @param timeOfDay what is meant where only a day is named */
function instantOf(name: string, values: Values, timeOfDay: string, wrong: Wrong): number | undefined {
  const text = values.text(name);
  if (text === undefined) return undefined;
  const whole = date.test(text) ? `${text}${timeOfDay}` : text;
  const time = instant.test(whole) && isDay(whole.slice(0, 10)) ? Date.parse(whole) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  return wrong(name, `${quote(text)} is no date; allowed: 2025-12-09, or 2025-12-09T18:00:00Z`);
}

/** The engine takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = (date.exec(text) ?? []).slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
