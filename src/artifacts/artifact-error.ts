/** Why artifacts could not be read or written, and what to do about it. */

/**
 * - `missing` not there: a wrong name, deleted, expired
 * - `denied` no token, or one that may not
 * - `unavailable` no sound answer, however often asked; the only one that another try may not meet
 * - `damaged` not the bytes that were uploaded, or no readable zip
 * - `unsafe` content that a well-meant artifact does not have
 * - `too-large` content beyond a limit of ours
 * - `too-many` more than the service can list, or than there are names to try
 * - `unsupported` a server or an answer that this program does not know
 * - `rejected` the service refuses this request for good
 * - `later` nothing is wrong, but no more requests are to be made now
 */
export type ArtifactErrorKind =
  | 'missing'
  | 'denied'
  | 'unavailable'
  | 'damaged'
  | 'unsafe'
  | 'too-large'
  | 'too-many'
  | 'unsupported'
  | 'rejected'
  | 'later';

/** Holds neither the token nor the query of a signed URL, its causes included. */
export class ArtifactError extends Error {
  override readonly name = 'ArtifactError';
  readonly kind: ArtifactErrorKind;
  /** What was found: one sentence. */
  readonly finding: string;
  /** What to do: one sentence or more, empty where nothing can be done. */
  readonly advice: string;

  constructor(kind: ArtifactErrorKind, finding: string, advice = '', options?: ErrorOptions) {
    super(advice === '' ? finding : `${finding} ${advice}`, options);
    this.kind = kind;
    this.finding = finding;
    this.advice = advice;
  }

  /** Whether asking again can only end the same. */
  get final(): boolean {
    return this.kind !== 'unavailable';
  }
}

/** Of an artifact that the source listed. */
export function gone(finding: string): ArtifactError {
  return new ArtifactError(
    'missing',
    finding,
    'It was deleted or has expired since it was listed: run its job again, or raise its retention-days.',
  );
}
