/** Opens an archive, says `open`, and holds it until it is ended; or says why it may not. */
import { ArchiveWriter } from '../../../src/archive/archive.ts';
import { thisProcess } from '../writer.ts';

try {
  await ArchiveWriter.open(process.argv[2] ?? '', thisProcess);
  process.stdout.write('open\n');
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
