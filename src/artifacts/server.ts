/** Which servers have the artifact service of today. */
import { ArtifactError } from './artifact-error.ts';

/** Names as the runner gives them to a step. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * github.com and *.ghe.com have it; *.localhost is a stand-in. The toolkit holds the same view.
 * @throws ArtifactError `unsupported` for GitHub Enterprise Server and others
 */
export function requireArtifactService({ GITHUB_SERVER_URL: url }: Environment): void {
  const host = hostOf(url === undefined || url === '' ? 'https://github.com' : url);
  if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')) return;
  throw new ArtifactError(
    'unsupported',
    `${host} has not the artifact service of github.com, the only one known here; GitHub Enterprise Server has an older one.`,
    'There, upload by actions/upload-artifact@v3, fetch by actions/download-artifact@v3 into a folder, and name that by results-dir: a folder needs no service and no token.',
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : 'The server of GITHUB_SERVER_URL';
}
