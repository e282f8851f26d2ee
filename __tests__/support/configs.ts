/** Small sound configs, to be changed by a test in the one thing that it is about. */

/** A runner file with two labels. */
export const runnersYaml = 'h200: [h200-a_0, h200-b_1]\ngb200: [gb200-x_0]\n';

/** The fields that every config has, in block style. */
export function configYaml(
  key: string,
  search: string,
  more: { isl?: number; osl?: number; multinode?: boolean } = {},
) {
  const { isl = 1024, osl = 1024, multinode = false } = more;
  return `${key}:
  image: a/b:1
  model: m/M
  model-prefix: k
  precision: fp4
  framework: sglang
  runner: ${multinode ? 'gb200' : 'h200'}
  multinode: ${multinode}
  seq-len-configs:
  - isl: ${isl}
    osl: ${osl}
    search-space:
    - ${search}
`;
}
