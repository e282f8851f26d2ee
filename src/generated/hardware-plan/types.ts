// Made from schemas/ and package.json by `npm run build`; edit those.

/**
 * A value of an environment variable: text, a number, or true or false.
 */
export type EnvironmentValue = string | number | boolean;

/**
 * A runner label: text that is not empty and has no space at either end.
 */
export type Label = string;

/**
 * A number of nodes: a whole number of at least 1.
 */
export type Count = number;

/**
 * A time in seconds: a whole number of at least 1.
 */
export type TimeoutSeconds = number;

/**
 * A name of an environment variable: letters, digits and _, not beginning with a digit.
 */
export type EnvironmentName = string;

/**
 * How many nodes of each runner label one distributed benchmark runs on. Other keys belong to the benchmark itself.
 */
export interface HardwarePlanFile {
  /**
   * Each runner label with how many of its nodes take part. The first node of the first label is the primary one.
   */
  hardware_plan: {
    /**
     * How many nodes of this label take part.
     */
    [k: string]: number;
  };
  /**
   * How long the nodes wait for one another and for the model, in seconds. Default: 600.
   */
  timeout_seconds?: number;
  /**
   * Environment variables of the server on each node. Default: none.
   */
  environment?: {
    [k: string]: EnvironmentValue;
  };
  [k: string]: unknown;
}
