// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { SingleNodeConfig, MultiNodeConfig, MultiNodeAgenticEntry, MultiNodeEntry, Nodes, Hardware, SingleNodeAgenticEntry, SingleNodeEntry } from './types.ts';

export declare const validateSingleNodeConfig: Validate<SingleNodeConfig>;
export declare const validateMultiNodeConfig: Validate<MultiNodeConfig>;
export declare const validateMultiNodeAgenticEntry: Validate<MultiNodeAgenticEntry>;
export declare const validateMultiNodeEntry: Validate<MultiNodeEntry>;
export declare const validateNodes: Validate<Nodes>;
export declare const validateHardware: Validate<Hardware>;
export declare const validateSingleNodeAgenticEntry: Validate<SingleNodeAgenticEntry>;
export declare const validateSingleNodeEntry: Validate<SingleNodeEntry>;
