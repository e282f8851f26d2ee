/** What an experiment is named for: the model and the lengths. */
import { type NameFields, patternOf } from './name-fields.ts';

/** In thousands alone: two numbers may as well be a date. */
const named = new RegExp(
  `^(?<prefix>${patternOf('infmax_model_prefix')})_(?<sequence>[1-9]\\d{0,5}k[1-9]\\d{0,5}k)$`,
);

/** `gptoss_1k1k`; nothing of what is named otherwise. */
export function parseExperiment(name: string): Pick<NameFields, 'infmax_model_prefix' | 'sequence'> {
  const { prefix, sequence } = named.exec(name)?.groups ?? {};
  return prefix === undefined || sequence === undefined ? {} : { infmax_model_prefix: prefix, sequence };
}
