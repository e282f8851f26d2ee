// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { AgenticRecord, EvalMeta, EvalRow, MultiNodeRecord, SingleNodeRecord, StatusRecord } from './types.ts';

export declare const validateAgenticRecord: Validate<AgenticRecord>;
export declare const validateEvalMeta: Validate<EvalMeta>;
export declare const validateEvalRow: Validate<EvalRow>;
export declare const validateMultiNodeRecord: Validate<MultiNodeRecord>;
export declare const validateSingleNodeRecord: Validate<SingleNodeRecord>;
export declare const validateStatusRecord: Validate<StatusRecord>;
