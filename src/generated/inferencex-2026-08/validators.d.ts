// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { SingleNodeConfig, MultiNodeConfig, Nodes, Hardware } from './types.ts';

export declare const validateSingleNodeConfig: Validate<SingleNodeConfig>;
export declare const validateMultiNodeConfig: Validate<MultiNodeConfig>;
export declare const validateNodes: Validate<Nodes>;
export declare const validateHardware: Validate<Hardware>;
