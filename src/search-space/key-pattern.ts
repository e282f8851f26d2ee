/** Patterns over config keys, as the shell and Python's fnmatch have them: `*`, `?`, `[abc]`, `[!abc]`; case counts. */

/** Whether the whole of `key` matches `pattern`. */
export function matchesPattern(key: string, pattern: string): boolean {
  return toRegExp(pattern).test(key);
}

function toRegExp(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '*') {
      // a run of stars means what one means, and as one it cannot backtrack
      if (pattern.charAt(at + 1) !== '*') source += '.*';
    } else if (character === '?') source += '.';
    else if (character === '[') {
      const end = classEnd(pattern, at);
      source += end === -1 ? '\\[' : classSource(pattern.slice(at + 1, end));
      if (end !== -1) at = end;
    } else source += literal(character);
  }
  return new RegExp(`^${source}$`, 'su');
}

/** The `]` that ends the class which begins at `start`; one that comes first in it is a member. */
function classEnd(pattern: string, start: number): number {
  const first = start + (pattern.charAt(start + 1) === '!' ? 2 : 1);
  return pattern.indexOf(']', first + 1);
}

function classSource(members: string): string {
  const negated = members.startsWith('!');
  const listed = (negated ? members.slice(1) : members).replace(/[\\\][^&|~]/g, '\\$&');
  return `[${negated ? '^' : ''}${listed}]`;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
