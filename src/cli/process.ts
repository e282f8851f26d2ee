/** The one place of the command line that knows that it is a process. */
import { interruptionOf, writerOf } from '../collect/own-process.ts';
import { withoutCommands } from '../config/diagnostic.ts';
import { run } from './main.ts';

/** Runs this process's own command line. It ends by itself, when all output is flushed. */
export async function runProcess(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unwritten);
  const { status, stdout, stderr } = await run(process.argv.slice(2), {
    debug: Boolean(process.env['BENCHMATRIX_DEBUG']),
    environment: process.env,
    now: () => new Date().toISOString(),
    writer: writerOf(process),
    interrupted: () => interruptionOf(process),
    progress: (line) => write(process.stderr, told(`${line}\n`)),
  });
  process.exitCode = status;
  write(process.stderr, told(stderr));
  write(process.stdout, stdout);
}

/** Names in messages are strangers', and a runner obeys what looks like a command. */
function told(text: string): string {
  return process.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(text) : text;
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (text === '') return;
  try {
    stream.write(text);
  } catch (error) {
    unwritten(error); // a file is written at once, and its error thrown instead of told to the stream
  }
}

/** A reader that has seen enough (`| head`) closes the pipe: that is its right, and no error. A full disk is one. */
function unwritten(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EPIPE' || process.exitCode === 1) return;
  process.exitCode = 1;
  write(process.stderr, `benchmatrix: the output cannot be written (${code}).\n`);
}
