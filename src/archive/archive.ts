/** An archive on disk: for all to read, and for one at a time to write. */
import { createHash } from 'node:crypto';
import { ArtifactError } from '../artifacts/artifact-error.ts';
import { type Clock, realClock } from '../artifacts/time.ts';
import { quote } from '../config/diagnostic.ts';
import { namesIn, readIfThere, remove, setAside, sizeIfThere, writeWhole } from './disk.ts';
import {
  blobFile,
  compareKeys,
  keyOfRunFile,
  pathIn,
  type RunKey,
  runFile,
  runsFolder,
  stateFile,
  temporaryFolder,
} from './layout.ts';
import { type Lock, lock, type Writer } from './lock.ts';
import { type ArchivedRun, parseRun, runText } from './run-file.ts';
import { type ArchiveState, noState, parseState, stateText } from './state.ts';

export class Archive {
  readonly folder: string;

  /** @param folder need not be there: then nothing is in it */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Of all runs, in one order: by repository, server and number. */
  async runKeys(): Promise<readonly RunKey[]> {
    const keys: RunKey[] = [];
    for (const host of await this.#names(runsFolder))
      for (const owner of await this.#names(`${runsFolder}/${host}`))
        for (const name of await this.#names(`${runsFolder}/${host}/${owner}`))
          for (const file of await this.#names(`${runsFolder}/${host}/${owner}/${name}`)) {
            const key = keyOfRunFile(host, owner, name, file);
            if (key !== undefined) keys.push(key);
          }
    return keys.sort(compareKeys);
  }

  #names(folder: string): Promise<readonly string[]> {
    return namesIn(pathIn(this.folder, folder));
  }

  /**
   * @returns undefined of a run that is not in it
   * @throws ArtifactError `damaged` with the name of the file
   */
  async run(key: RunKey): Promise<ArchivedRun | undefined> {
    const file = pathIn(this.folder, runFile(key));
    const bytes = await readIfThere(file);
    return bytes && parseRun(bytes, file);
  }

  /** Whether there are bytes of this name and size; whether they are these, `blob` sees. */
  async hasBlob(sha256: string, sizeBytes: number): Promise<boolean> {
    return (await sizeIfThere(pathIn(this.folder, blobFile(sha256)))) === sizeBytes;
  }

  /**
   * What has not the content that it is named by is set aside, so that the next call fetches it again.
   *
   * @throws ArtifactError `missing`, `damaged`
   */
  async blob(sha256: string): Promise<Uint8Array> {
    const file = pathIn(this.folder, blobFile(sha256));
    const bytes = await readIfThere(file);
    if (bytes === undefined)
      throw new ArtifactError('missing', `Its bytes are not in the archive (${quote(file)}).`, againAdvice);
    const found = hashOf(bytes);
    if (found === sha256) return bytes;
    await setAside(file, `${file}.damaged`);
    throw new ArtifactError(
      'damaged',
      `Its bytes in the archive are not those that came (${quote(file)} had the SHA-256 ${found}), and were set aside.`,
      againAdvice,
    );
  }
}

const againAdvice = 'Call again: it is fetched once more, where GitHub still has it.';

/** Who writes, while nobody else does. */
export class ArchiveWriter {
  readonly archive: Archive;
  /** What a person should know of how it was opened. */
  readonly notes: readonly string[];
  readonly #lock: Lock;
  readonly #temporary: string;
  #state: ArchiveState;

  private constructor(archive: Archive, held: Lock, state: ArchiveState, notes: readonly string[]) {
    this.archive = archive;
    this.notes = notes;
    this.#lock = held;
    this.#state = state;
    this.#temporary = pathIn(archive.folder, temporaryFolder);
  }

  /**
   * Makes the folder where it is not there.
   *
   * @throws ArtifactError `rejected` where another one writes, or the disk does not let us
   */
  static async open(folder: string, writer: Writer, clock: Clock = realClock): Promise<ArchiveWriter> {
    const held = await lock(folder, writer, clock);
    try {
      // of one that was killed
      await remove(pathIn(folder, temporaryFolder));
      const { state, notes } = await stateIn(folder);
      return new ArchiveWriter(new Archive(folder), held, state, [...held.notes, ...notes]);
    } catch (error) {
      await held.release();
      throw error;
    }
  }

  get state(): ArchiveState {
    return this.#state;
  }

  async setState(changes: Partial<ArchiveState>): Promise<void> {
    this.#state = { ...this.#state, ...changes };
    await this.#write(stateFile, stateText(this.#state));
  }

  async keepRun(key: RunKey, run: ArchivedRun): Promise<void> {
    await this.#write(runFile(key), runText(run));
  }

  /** @returns the SHA-256 that it is named by */
  async keepBlob(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    await this.#write(blobFile(sha256), bytes);
    return sha256;
  }

  /** Lets the next one write. */
  async close(): Promise<void> {
    // the next one clears it away, too
    await remove(this.#temporary).catch(() => undefined);
    await this.#lock.release();
  }

  #write(file: string, content: Uint8Array | string): Promise<void> {
    return writeWhole(this.#temporary, pathIn(this.archive.folder, file), content);
  }
}

/** A state that cannot be read costs what it knew: how far listings were, and until when to wait. That is told. */
async function stateIn(
  folder: string,
): Promise<{ readonly state: ArchiveState; readonly notes: readonly string[] }> {
  const file = pathIn(folder, stateFile);
  const bytes = await readIfThere(file);
  if (bytes === undefined) return { state: noState, notes: [] };
  const state = parseState(bytes);
  if (state !== undefined) return { state, notes: [] };
  await setAside(file, `${file}.damaged`);
  const note = `${quote(file)} could not be read and was set aside: runs are listed from the beginning. What is kept, and what is gone, stands with each run.`;
  return { state: noState, notes: [note] };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
