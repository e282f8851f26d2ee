/** The engine in a process of its own, so that its work is not the client's. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./engine.mjs').EngineOptions} EngineOptions */
/** @typedef {import('./engine.mjs').EngineRecord} EngineRecord */
/** @typedef {import('./engine.mjs').Statistics} Statistics */

/**
 * @typedef {object} SpawnedEngine
 * @property {string} url
 * @property {number} pid
 * @property {() => Promise<EngineRecord[]>} records of the requests since they were last asked for
 * @property {() => Promise<string[]>} bodies of the requests since they were last asked for, in the order of their coming
 * @property {() => Promise<Statistics>} statistics
 * @property {(schedule: Partial<import('./schedule.mjs').Schedule>) => Promise<void>} follow from now on, the usual one aside
 * @property {() => Promise<void>} close
 */

/**
 * @param {EngineOptions} options
 * @returns {Promise<SpawnedEngine>}
 */
export async function spawnEngine(options = {}) {
  const main = fileURLToPath(new URL('./main.mjs', import.meta.url));
  const child = spawn(process.execPath, [main, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    exited.then((status) => reject(new Error(`the engine ended with ${status} at its start`)));
  });
  /**
   * @param {string} route
   * @param {RequestInit} init
   * @returns {Promise<any>}
   */
  const told = async (route, init = {}) => (await fetch(`${url}/control/${route}`, init)).json();
  return {
    url,
    pid: child.pid ?? 0,
    records: () => told('records'),
    bodies: () => told('bodies'),
    statistics: () => told('statistics'),
    follow: async (schedule) => {
      await told('schedule', { method: 'PUT', body: JSON.stringify(schedule) });
    },
    close: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
