/** A run that is being brought up to date: what becomes of its artifacts, written often enough to lose little. */
import type { ArchiveWriter } from './archive.ts';
import type { RunKey } from './layout.ts';
import type { ArchivedRun, Fate } from './run-file.ts';

/** Of a run of thousands, the file is not written for each of them. */
const mostWrites = 100;

export class RunWork {
  readonly key: RunKey;
  readonly #archive: ArchiveWriter;
  #run: ArchivedRun;
  readonly #fates = new Map<string, Fate>();
  #unsaved = 0;
  #writing: Promise<void> = Promise.resolve();
  /** Artifacts that stand in the account of the call. */
  readonly counted = new Set<string>();
  /** Artifacts that are still to be fetched, or on their way. */
  expected = 0;

  constructor(archive: ArchiveWriter, key: RunKey, run: ArchivedRun) {
    this.#archive = archive;
    this.key = key;
    this.#run = run;
  }

  get run(): ArchivedRun {
    const artifacts = this.#run.artifacts.map((artifact) => {
      const fate = this.#fates.get(artifact.id);
      return fate === undefined ? artifact : { ...artifact, fate };
    });
    return { ...this.#run, artifacts };
  }

  /** What is known of it from now on. */
  async replace(run: ArchivedRun): Promise<void> {
    this.#run = run;
    this.#fates.clear();
    await this.save();
  }

  async settle(artifactId: string, fate: Fate): Promise<void> {
    this.#fates.set(artifactId, fate);
    this.#unsaved++;
    if (this.#unsaved * mostWrites >= this.#run.artifacts.length) await this.save();
  }

  /** One after another, each with all that is known by then. */
  save(): Promise<void> {
    this.#unsaved = 0;
    const write = (): Promise<void> => this.#archive.keepRun(this.key, this.run);
    this.#writing = this.#writing.then(write, write);
    return this.#writing;
  }

  /** Before the work ends, however it does. */
  async flush(): Promise<void> {
    if (this.#unsaved > 0) await this.save();
    else await this.#writing;
  }
}
