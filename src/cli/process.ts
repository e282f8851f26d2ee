/** The one place of the command line that knows that it is a process. */
import { run } from './main.ts';

/** Runs this process's own command line. It ends by itself, when all output is flushed. */
export async function runProcess(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is its right, and no error.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  const { status, stdout, stderr } = await run(process.argv.slice(2), {
    debug: Boolean(process.env['BENCHMATRIX_DEBUG']),
  });
  process.exitCode = status;
  if (stderr !== '') process.stderr.write(stderr);
  if (stdout !== '') process.stdout.write(stdout);
}
