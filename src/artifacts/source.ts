/** Where results lie: this run's artifacts, a folder, other runs; all read the same way. */

/** One artifact as its source lists it. */
export interface Artifact {
  /** Names it within its source, and only there. */
  readonly id: string;
  /** As its uploader named it. Several may have one name: the attempts of a run each leave their own. */
  readonly name: string;
  /** As it lies in the source, so packed where it is a zip. */
  readonly sizeBytes?: number;
  /** Since 1970. Tells newer from older; ids do not. */
  readonly createdAtMs?: number;
  /** `sha256:` and 64 hexadecimal digits, of the artifact as it lies in the source. */
  readonly digest?: string;
  /** Still listed, its content deleted. */
  readonly expired?: true;
  /** The run that it is of, where several are read. */
  readonly run?: string;
  /** It was made of others, and is listed instead of them. */
  readonly standsForOthers?: true;
}

export interface ArtifactFile {
  /** Inside the artifact, with `/`, never leading out of it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What lies in a source and was passed over, so that nothing is lost quietly. */
export interface Skipped {
  /** Inside the source. */
  readonly path: string;
  /** A sentence without its subject: `is a link; …`. */
  readonly reason: string;
}

export interface Listing {
  readonly artifacts: readonly Artifact[];
  readonly skipped: readonly Skipped[];
  /** What a person should know of it, a sentence each. */
  readonly notes?: readonly string[];
}

export interface Contents {
  readonly files: readonly ArtifactFile[];
  readonly skipped: readonly Skipped[];
}

/** Lists first, then reads one artifact at a time. Both throw `ArtifactError`, or the signal's reason once it is aborted. */
export interface ArtifactSource {
  /** For messages: `this run's artifacts`, `the folder "results"`. */
  readonly name: string;
  list(signal?: AbortSignal): Promise<Listing>;
  /**
   * What a listing left out since an artifact stands for it: wanted where that turns out to be made of a part alone.
   * Absent where listings leave nothing out.
   *
   * @param run of the artifact, where several are read
   */
  leftOut?(run: string | undefined, signal?: AbortSignal): Promise<readonly Artifact[]>;
  /** @param artifact one of those that this source listed */
  read(artifact: Artifact, signal?: AbortSignal): Promise<Contents>;
  /** Lets go of connections. */
  close(): Promise<void>;
}
