// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { MultiNodeEntry, SingleNodeEntry } from './types.ts';

export declare const validateMultiNodeEntry: Validate<MultiNodeEntry>;
export declare const validateSingleNodeEntry: Validate<SingleNodeEntry>;
