/** `artifacts_metadata.json`: GitHub's descriptions of the artifacts that a mirror has as zips beside it. */
import { describe, type Path, shortened } from '../config/diagnostic.ts';
import { isMapping } from '../config/shape.ts';
import { LocalFields, localJson } from './local-fields.ts';
import { namedArtifact } from './local-names.ts';
import type { Time } from './local-time.ts';

export const metadataFileName = 'artifacts_metadata.json';

export interface DescribedArtifact {
  readonly id: string;
  readonly name: string;
  readonly created: Time | undefined;
  readonly isExpired: boolean;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string | undefined;
  readonly run: string | undefined;
  readonly branch: string | undefined;
  readonly headSha: string | undefined;
  readonly repository: string | undefined;
}

export interface Metadata {
  readonly artifacts: readonly DescribedArtifact[];
  /** What could not be taken of it, in words; the rest holds. */
  readonly faults: readonly string[];
}

/** A list of artifacts, bare or, as GitHub answers, in a mapping as `artifacts`. */
export function readMetadata(bytes: Uint8Array): Metadata {
  const json = localJson(bytes, metadataFileName);
  if (json.kind === 'refused') {
    const { position, message } = json.diagnostic;
    const where = position === undefined ? '' : `line ${position.line}, column ${position.column}: `;
    return { artifacts: [], faults: [`${where}${message}`] };
  }
  const faults: string[] = [];
  const onFault = (path: Path, message: string): void => {
    faults.push(
      path.length === 0 ? message : `${path.map((step) => shortened(String(step))).join('.')}: ${message}`,
    );
  };
  const { value } = json;
  const [path, list]: readonly [Path, unknown] = isMapping(value)
    ? [['artifacts'], value['artifacts']]
    : [[], value];
  if (!Array.isArray(list)) {
    onFault([], `found ${describe(value)}; allowed: a list of artifacts, or a mapping with "artifacts".`);
    return { artifacts: [], faults };
  }
  const artifacts = list.flatMap((entry, index) => described(entry, [...path, index], onFault) ?? []);
  return { artifacts, faults };
}

type OnFault = (path: Path, message: string) => void;

function described(entry: unknown, path: Path, onFault: OnFault): DescribedArtifact | undefined {
  if (!isMapping(entry)) {
    onFault(path, `found ${describe(entry)}; allowed: a mapping.`);
    return undefined;
  }
  let isSound = true;
  const fields = new LocalFields(entry, path, (at, message) => {
    isSound = false;
    onFault(at, message);
  });
  const id = fields.id('id');
  const name = fields.text('name');
  const run = fields.mapping('workflow_run');
  const told = {
    created: fields.time('created_at'),
    isExpired: fields.boolean('expired') ?? false,
    digest: fields.text('digest'),
    run: run?.id('id'),
    branch: run?.text('head_branch'),
    headSha: run?.text('head_sha'),
    repository: fields.repository(),
  };
  if (isSound && id !== undefined && name !== undefined) return { id, name, ...told };
  if (isSound) onFault(path, `has no ${id === undefined ? 'id' : 'name'}.`);
  return undefined;
}

/**
 * - `known` the artifact that a file or folder is
 * - `unclear` one of several that have this name, and nobody can tell which
 * - `unknown` none that is described
 */
export type Match =
  | { readonly kind: 'known'; readonly artifact: DescribedArtifact }
  | { readonly kind: 'unclear'; readonly name: string; readonly among: readonly DescribedArtifact[] }
  | { readonly kind: 'unknown'; readonly name: string; readonly id: string | undefined };

/** The artifacts that it can be. */
export function candidates(match: Match): readonly DescribedArtifact[] {
  if (match.kind === 'unclear') return match.among;
  return match.kind === 'known' ? [match.artifact] : [];
}

/** Finds artifacts by what their zips or folders are called: `<name>_<id>`, `<name>`, `<id>`. */
export class Described {
  readonly #byFullName: ReadonlyMap<string, DescribedArtifact>;
  readonly #byName: ReadonlyMap<string, readonly DescribedArtifact[]>;

  constructor(artifacts: readonly DescribedArtifact[]) {
    this.#byFullName = new Map(
      artifacts.flatMap((each) => [
        [`${each.name}_${each.id}`, each],
        [each.id, each],
      ]),
    );
    const byName = new Map<string, DescribedArtifact[]>();
    for (const each of artifacts) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
    this.#byName = byName;
  }

  match(stem: string): Match {
    const artifact = this.#byFullName.get(stem);
    const [first, ...others] = this.#byName.get(stem) ?? [];
    if (artifact !== undefined) return { kind: 'known', artifact };
    if (first === undefined) return { kind: 'unknown', ...namedArtifact(stem) };
    if (others.length === 0) return { kind: 'known', artifact: first };
    return { kind: 'unclear', name: stem, among: [first, ...others] };
  }
}
