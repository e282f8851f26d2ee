// Made from schemas/ and package.json by `npm run build`; edit those.
import type { Validate } from '../../config/validation.ts';
import type { Count, TimeoutSeconds, EnvironmentName, EnvironmentValue } from './types.ts';

export declare const validateCount: Validate<Count>;
export declare const validateTimeoutSeconds: Validate<TimeoutSeconds>;
export declare const validateEnvironmentName: Validate<EnvironmentName>;
export declare const validateEnvironmentValue: Validate<EnvironmentValue>;
