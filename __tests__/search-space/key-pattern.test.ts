/** Patterns mean what they mean to Python's fnmatch, case included. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesPattern } from '../../src/search-space/key-pattern.ts';

const key = 'dsr1-fp4-b200-sglang';

describe('plain text', () => {
  test('matches itself alone', () => {
    expect(matchesPattern(key, key)).toBe(true);
    expect(matchesPattern(`${key}-mtp`, key)).toBe(false);
    expect(matchesPattern(`a-${key}`, key)).toBe(false);
  });

  test('is told apart by case', () => {
    expect(matchesPattern(key, 'DSR1-fp4-b200-sglang')).toBe(false);
    expect(matchesPattern(key, 'DSR1*')).toBe(false);
    expect(matchesPattern(key, '[A-Z]*')).toBe(false);
  });

  test.each(['.', '+', '^', '$', '(', ')', '{', '}', '|', '\\', '/', '-', '#', '&', '~'])(
    'a %s is only itself',
    (character) => {
      expect(matchesPattern(`a${character}b`, `a${character}b`)).toBe(true);
      expect(matchesPattern('aab', `a${character}b`)).toBe(false);
    },
  );

  test('nothing matches nothing', () => {
    expect(matchesPattern('', '')).toBe(true);
    expect(matchesPattern('a', '')).toBe(false);
  });
});

describe('a star', () => {
  test('stands for any text, none included', () => {
    expect(matchesPattern(key, 'dsr1*')).toBe(true);
    expect(matchesPattern(key, '*sglang')).toBe(true);
    expect(matchesPattern(key, '*b200*')).toBe(true);
    expect(matchesPattern(key, `${key}*`)).toBe(true);
    expect(matchesPattern('', '*')).toBe(true);
  });

  test('leaves the rest to be matched to the end', () => {
    expect(matchesPattern(key, '*b200')).toBe(false);
  });

  test('crosses slashes and line ends', () => {
    expect(matchesPattern('a/b\nc', 'a*c')).toBe(true);
  });

  test('costs little, however many there are', () => {
    expect(matchesPattern('a'.repeat(60), `${'a*'.repeat(30)}b`)).toBe(false);
  });

  test('means the same twice in a row', () => {
    expect(matchesPattern(key, 'dsr1**sglang')).toBe(true);
  });
});

describe('a question mark', () => {
  test('stands for exactly one character', () => {
    expect(matchesPattern(key, 'dsr1-fp?-b200-sglang')).toBe(true);
    expect(matchesPattern('fp', 'fp?')).toBe(false);
    expect(matchesPattern('fp16', 'fp?')).toBe(false);
  });

  test('takes a character outside the basic plane as one', () => {
    expect(matchesPattern('\u{1f600}', '?')).toBe(true);
    expect(matchesPattern('\u{1f600}', '??')).toBe(false);
  });
});

describe('a set in brackets', () => {
  test('stands for one of its members', () => {
    expect(matchesPattern('fp4', 'fp[48]')).toBe(true);
    expect(matchesPattern('fp6', 'fp[48]')).toBe(false);
    expect(matchesPattern('fp48', 'fp[48]')).toBe(false);
  });

  test('may hold ranges', () => {
    expect(matchesPattern('k-fp4', 'k-fp[0-9]')).toBe(true);
    expect(matchesPattern('k-fpx', 'k-fp[0-9]')).toBe(false);
  });

  test('an exclamation mark first turns it round', () => {
    expect(matchesPattern('fp6', 'fp[!48]')).toBe(true);
    expect(matchesPattern('fp4', 'fp[!48]')).toBe(false);
  });

  test('an exclamation mark later, and a caret anywhere, are members', () => {
    expect(matchesPattern('!', '[a!]')).toBe(true);
    expect(matchesPattern('^', '[^a]')).toBe(true);
    expect(matchesPattern('b', '[^a]')).toBe(false);
  });

  test('a closing bracket that comes first is a member', () => {
    expect(matchesPattern(']', '[]]')).toBe(true);
    expect(matchesPattern('a', '[!]]')).toBe(true);
    expect(matchesPattern(']', '[!]]')).toBe(false);
  });

  test('a hyphen at either end is a member', () => {
    expect(matchesPattern('-', '[-a]')).toBe(true);
    expect(matchesPattern('-', '[a-]')).toBe(true);
  });

  test('a bracket that is never closed is plain text', () => {
    expect(matchesPattern('fp[4', 'fp[4')).toBe(true);
    expect(matchesPattern('[!', '[!')).toBe(true);
    expect(matchesPattern('[]', '[]')).toBe(true);
  });

  test('a range that runs backwards has no members', () => {
    expect(matchesPattern('m', '[z-a]')).toBe(false);
    expect(matchesPattern('m', '[z-am]')).toBe(true);
    expect(matchesPattern('m', '[!z-a]')).toBe(true);
  });

  test.each(['.', '+', '^', '$', '(', '{', '|', '\\', '/', '[', '&', '~'])(
    'a %s in it is a member',
    (one) => {
      expect(matchesPattern(one, `[x${one}]`)).toBe(true);
      expect(matchesPattern('y', `[x${one}]`)).toBe(false);
    },
  );
});

test('every pattern matches as reading it character by character does', () => {
  const characters = fc.constantFrom('a', 'b', 'c', 'B', '-', '-', '.', '^', '!', '&', '\\', '|', ']', '\n');
  const anyKey = fc.string({ unit: characters, maxLength: 5 });
  const wild = fc.constantFrom('*', '?', '[', ']', '[!', '[a-c]', '[!b-]');
  const anyPattern = fc.string({ unit: fc.oneof(characters, wild), maxLength: 7 });
  fc.assert(
    fc.property(anyKey, anyPattern, (text, pattern) => {
      expect(matchesPattern(text, pattern)).toBe(naiveMatch([...text], [...pattern]));
    }),
    { numRuns: 3000 },
  );
});

/** Tries every length for a star; reads a set from left to right. */
function naiveMatch(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '*') return [...text, ''].some((_, taken) => naiveMatch(text.slice(taken), rest));
  const [character, ...others] = text;
  if (character === undefined) return false;
  if (first === '?') return naiveMatch(others, rest);
  if (first === '[') {
    const negated = rest[0] === '!';
    const from = negated ? 1 : 0;
    const end = rest.indexOf(']', from + 1);
    if (end !== -1)
      return (
        isMember(character, rest.slice(from, end)) !== negated && naiveMatch(others, rest.slice(end + 1))
      );
  }
  return character === first && naiveMatch(others, rest);
}

function isMember(character: string, members: readonly string[]): boolean {
  const [low, hyphen, high] = members;
  if (low === undefined) return false;
  if (hyphen === '-' && high !== undefined)
    return (low <= character && character <= high) || isMember(character, members.slice(3));
  return low === character || isMember(character, members.slice(1));
}
