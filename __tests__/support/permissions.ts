/**
 * Which calls of reusable workflows GitHub refuses to start: a called workflow may not ask for more than its calling
 * job gives (actions/runner, `PermissionsHelper.ValidateEmbeddedPermissions`). No linter says so.
 */
import { isMapping, type Mapping } from '../../src/config/shape.ts';
import { jobsOf } from './workflows.ts';

/** Workflows by the NAME of `uses: ./.github/workflows/NAME`. */
export type Workflows = Readonly<Record<string, Mapping>>;

/** From less to more: each holds those before it. */
const levels = ['none', 'read', 'write'] as const;
type Level = (typeof levels)[number];

interface Permissions {
  readonly scopes: Readonly<Record<string, Level>>;
  /** What every scope has that is not named. */
  readonly others: Level;
}

/** What GitHub gives in a repository whose setting is the restricted one, where the YAML says nothing. */
const restricted: Permissions = {
  scopes: { contents: 'read', packages: 'read', metadata: 'read' },
  others: 'none',
};

/**
 * Each call of the workflow, and of those that it calls in turn, that asks for too much. A called workflow that states
 * nothing runs with all that its calling job has: GitHub starts it, but what it needs can then be told from no file, so
 * that this is told as well.
 */
export function permissionProblems(name: string, workflows: Workflows): string[] {
  return problemsOfCalls(name, restricted, workflows, []);
}

function problemsOfCalls(
  name: string,
  inherited: Permissions,
  workflows: Workflows,
  callers: readonly string[],
): string[] {
  if (callers.includes(name)) return [`${[...callers, name].join(' calls ')}, in a circle`];
  const workflow = workflows[name] ?? {};
  return jobsOf(workflow).flatMap(([id, job]) => {
    const called = calledBy(job);
    if (called === undefined) return [];
    const file = workflows[called];
    if (file === undefined) return [`${name}: ${id} calls ${called}, which is not there`];
    const given = statedIn(job) ?? statedIn(workflow) ?? inherited;
    const excess = requestsOf(called, file).flatMap(({ by, asked }) =>
      asked === undefined
        ? [`${by} states no permissions`]
        : beyond(given, asked).map(
            (excess) => `${by} asks for ${excess}, which ${name}: ${id} does not give`,
          ),
    );
    return [...excess, ...problemsOfCalls(called, given, workflows, [...callers, name])];
  });
}

function calledBy(job: Mapping): string | undefined {
  return /^\.\/\.github\/workflows\/([^/]+)$/.exec(String(job['uses']))?.[1];
}

interface Request {
  /** Who asks, for a message. */
  readonly by: string;
  readonly asked: Permissions | undefined;
}

/** GitHub looks at the top of the file even where every job states its own. */
function requestsOf(name: string, workflow: Mapping): Request[] {
  const top = statedIn(workflow);
  const jobs = jobsOf(workflow).map(([id, job]) => ({ id, own: statedIn(job) }));
  return [
    ...(top === undefined ? [] : [{ by: name, asked: top }]),
    ...jobs
      .filter(({ own }) => own !== undefined || top === undefined)
      .map(({ id, own }) => ({ by: `${name}: ${id}`, asked: own })),
  ];
}

/** What is asked for and not given, as `scope: level`. */
function beyond(given: Permissions, asked: Permissions): string[] {
  const wanted = Object.entries({ ...asked.scopes, 'all others': asked.others });
  return wanted
    .filter(([scope, level]) => levels.indexOf(level) > levels.indexOf(given.scopes[scope] ?? given.others))
    .map(([scope, level]) => `${scope}: ${level}`);
}

function statedIn({ permissions }: Mapping): Permissions | undefined {
  if (permissions === undefined) return undefined;
  if (permissions === 'read-all') return { scopes: {}, others: 'read' };
  if (permissions === 'write-all') return { scopes: {}, others: 'write' };
  if (!isMapping(permissions)) throw new Error(`permissions: ${permissions} is none of GitHub's`);
  const scopes = Object.entries(permissions).map(([scope, level]) => [scope, levelOf(level)]);
  return { scopes: Object.fromEntries(scopes), others: 'none' };
}

function levelOf(value: unknown): Level {
  const level = levels.find((level) => level === value);
  if (level === undefined)
    throw new Error(`${value} is no level of permission; these are: ${levels.join(', ')}`);
  return level;
}
