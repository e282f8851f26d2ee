/** Several sources as one: a sweep that was taken up again has its results in more runs than one. */
import { ArtifactError } from './artifact-error.ts';
import type { Artifact, ArtifactSource, Contents, Listing } from './source.ts';

/** @param sources at least one, each with the run that its artifacts are told to be of */
export function severalSources(sources: ReadonlyMap<string, ArtifactSource>): ArtifactSource {
  const sourceOf = new Map<Artifact, { readonly source: ArtifactSource; readonly artifact: Artifact }>();
  const told = (run: string, source: ArtifactSource, artifact: Artifact): Artifact => {
    const ofRun = { ...artifact, run };
    sourceOf.set(ofRun, { source, artifact });
    return ofRun;
  };
  const listed = async (run: string, source: ArtifactSource, signal?: AbortSignal): Promise<Listing> => {
    const listing = await source.list(signal);
    return { ...listing, artifacts: listing.artifacts.map((artifact) => told(run, source, artifact)) };
  };
  return {
    name: [...sources.values()].map(({ name }) => name).join(', '),
    list: async (signal) => {
      const listings: Listing[] = [];
      // one after another: they share one budget
      for (const [run, source] of sources) listings.push(await listed(run, source, signal));
      return {
        artifacts: listings.flatMap(({ artifacts }) => artifacts),
        skipped: listings.flatMap(({ skipped }) => skipped),
        notes: listings.flatMap(({ notes = [] }) => notes),
      };
    },
    leftOut: async (run, signal) => {
      const source = run === undefined ? undefined : sources.get(run);
      const artifacts = (await source?.leftOut?.(undefined, signal)) ?? [];
      return run === undefined || source === undefined
        ? []
        : artifacts.map((artifact) => told(run, source, artifact));
    },
    read: async (artifact: Artifact, signal?: AbortSignal): Promise<Contents> => {
      const known = sourceOf.get(artifact);
      if (known === undefined) throw new ArtifactError('missing', 'It was not listed.');
      return known.source.read(known.artifact, signal);
    },
    close: async () => {
      for (const source of sources.values()) await source.close();
    },
  };
}
