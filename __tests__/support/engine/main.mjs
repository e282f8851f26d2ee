/**
 * `node __tests__/support/engine/main.mjs ['{"schedule": {…}, "model": …}']`: the engine as a process of its own. Prints its
 * URL as one line, and serves until its standard input ends or it gets SIGTERM.
 */
import { startEngine } from './engine.mjs';

const engine = await startEngine(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`${engine.url}\n`);
const end = async () => {
  await engine.close();
  process.exit();
};
process.stdin.on('end', end).resume();
process.on('SIGTERM', end);
