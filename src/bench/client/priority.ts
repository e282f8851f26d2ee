/** The client comes first where it may: on a machine that it shares with the server it would else be woken late. */
import { constants, getPriority, setPriority } from 'node:os';

/** Of the thread that takes the times alone, on Linux: helper threads give way to it. */
const wanted = constants.priority.PRIORITY_HIGH;

export interface Priority {
  /** What the thread has, as `nice` counts: -20 comes first, 0 is usual. */
  readonly nice: number;
  /** To what it was before. */
  restore(): void;
}

/** The superuser may have it, and whoever is given the right to; others keep what they have. */
export function raisedPriority(): Priority {
  const before = getPriority();
  if (before <= wanted || !isSet(wanted)) return { nice: before, restore: () => undefined };
  return {
    nice: getPriority(),
    restore: () => {
      isSet(before);
    },
  };
}

function isSet(priority: number): boolean {
  try {
    setPriority(priority);
    return true;
  } catch {
    return false;
  }
}
