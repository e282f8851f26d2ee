// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { MultiNodeAgenticEntry, MultiNodeEntry, SingleNodeAgenticEntry, SingleNodeEntry } from './types.ts';

export declare const validateMultiNodeAgenticEntry: Validate<MultiNodeAgenticEntry>;
export declare const validateMultiNodeEntry: Validate<MultiNodeEntry>;
export declare const validateSingleNodeAgenticEntry: Validate<SingleNodeAgenticEntry>;
export declare const validateSingleNodeEntry: Validate<SingleNodeEntry>;
