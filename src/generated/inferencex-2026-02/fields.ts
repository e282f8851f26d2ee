// Made from schemas/ and package.json by `npm run build`; edit those.

/** Every field that an entry of the matrix can have. */
export const entryFields: readonly string[] = [
  'image',
  'model',
  'model-prefix',
  'precision',
  'framework',
  'runner',
  'isl',
  'osl',
  'tp',
  'conc',
  'max-model-len',
  'ep',
  'dp-attn',
  'spec-decoding',
  'exp-name',
  'disagg',
  'run-eval',
  'prefill',
  'decode',
];
