// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { ChangelogEntry } from './types.ts';

export declare const validateChangelogEntry: Validate<ChangelogEntry>;
