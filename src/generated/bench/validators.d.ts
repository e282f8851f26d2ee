// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { ModelId, ModelIds, NoOverlap, PlacementWord, Stages, Node } from './types.ts';

export declare const validateModelId: Validate<ModelId>;
export declare const validateModelIds: Validate<ModelIds>;
export declare const validateNoOverlap: Validate<NoOverlap>;
export declare const validatePlacementWord: Validate<PlacementWord>;
export declare const validateStages: Validate<Stages>;
export declare const validateNode: Validate<Node>;
