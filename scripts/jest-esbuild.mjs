import { transform } from 'esbuild';

/** jest asks for a default export here; nothing else of ours has one. */
export default {
  /**
   * @param {string} source
   * @param {string} sourcefile
   */
  async processAsync(source, sourcefile) {
    const { code, map } = await transform(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: true,
      sourcefile,
    });
    return { code, map };
  },
};
