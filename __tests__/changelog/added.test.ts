/** What counts as added to a changelog, and what else was done to it is refused where it was done. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addedPart } from '../../src/changelog/added.ts';
import { formatDiagnostic } from '../../src/config/diagnostic.ts';

const file = 'perf-changelog.yaml';

/** An entry as the changelog has them, four lines long. */
function entry(name: string): string {
  return `- config-keys:\n    - ${name}\n  description:\n    - "About ${name}"\n`;
}

const a = entry('a');
const b = entry('b');
const c = entry('c');

/** Places and messages, without the name of the file. */
function refusals(before: string | undefined, after: string): string[] {
  const added = addedPart(file, before, after);
  if (added.kind === 'added') return [];
  for (const diagnostic of added.diagnostics) expect(diagnostic).toMatchObject({ severity: 'error', file });
  return added.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).slice(file.length + 1));
}

function refusal(before: string | undefined, after: string): string {
  const all = refusals(before, after);
  expect(all).toHaveLength(1);
  return all[0] ?? '';
}

describe('added is what follows the old lines', () => {
  test('at the lines where it stands', () => {
    expect(addedPart(file, a, `${a}\n${b}`)).toEqual({
      kind: 'added',
      text: `\n\n\n\n\n${b}`,
      firstLine: 6,
      isNew: false,
    });
  });

  test.each<[string, string | undefined, string, string, number]>([
    ['of a new file all', undefined, a, a, 1],
    ['of an empty file all', '', `\n${a}`, a, 2],
    ['of a file with comments alone all after them', '# Newest last\n', `# Newest last\n  ${a}`, `  ${a}`, 2],
    ['with the comments above the first entry', a, `${a}# why\n${b}`, `# why\n${b}`, 5],
    ['blank lines that come between old entries', `${a}${b}`, `\n${a}\n \t\n${b}${c}`, c, 12],
    ['blank lines that go from between old entries', `${a}\n\n${b}\n`, `${a}${b}${c}`, c, 9],
    ['a last line that had no newline', a.trimEnd(), `${a}${b}`, b, 5],
    ['old CRLF that became LF', a.replaceAll('\n', '\r\n'), `${a}${b}`, b, 5],
    [
      'CRLF that was there, also of the blank line at the end',
      `${a}\n`.replaceAll('\n', '\r\n'),
      `${`${a}\n`.replaceAll('\n', '\r\n')}${b}`,
      b,
      6,
    ],
    [
      'an old list that is indented',
      'x:\n  - a\n  - b:\n      - c\n',
      'x:\n  - a\n  - b:\n      - c\n  - d\n',
      '  - d\n',
      5,
    ],
    ['lines that look like those of a diff', a, `${a}- "+++ b"\n-\n  - \n`, '- "+++ b"\n-\n  - \n', 5],
    ['an entry once more', `${a}${b}`, `${a}${b}${b}`, b, 9],
    ['a document marker above an old list', `---\n${a}`, `---\n${a}${b}`, b, 6],
  ])('%s', (_name, before, after, text, firstLine) => {
    expect(addedPart(file, before, after)).toEqual({
      kind: 'added',
      text: '\n'.repeat(firstLine - 1) + text,
      firstLine,
      isNew: before === undefined,
    });
  });
});

describe('nothing added', () => {
  const remedy = 'Append an entry at the end of the file, for what is added is what runs.';

  test.each([
    ['the same text', a, a],
    ['blank lines', a, `\n${a}\n\n`],
    ['blank lines less', `${a}\n\n`, a],
    ['the last newline less', a, a.trimEnd()],
    ['nothing to nothing', '', ''],
  ])('%s', (_name, before, after) => {
    expect(refusal(before, after)).toBe(` has no entry that was not there before. ${remedy}`);
  });

  test('comments alone', () => {
    expect(refusal(a, `${a}\n# soon\n  # more\n`)).toBe(` has nothing new but comments. ${remedy}`);
  });

  test('a new file without an entry', () => {
    expect(refusal(undefined, '\n')).toBe(` is new, and has no entry in it. ${remedy}`);
    expect(refusal(undefined, '# soon\n')).toBe(` is new, and has only comments in it. ${remedy}`);
  });
});

describe('merge conflicts', () => {
  const conflict = (old: string, now: string) => `<<<<<<< HEAD\n${old}=======\n${now}>>>>>>> main\n`;

  test('each is told with its end, and nothing else is', () => {
    const after = `${conflict(b, c)}- x\n<<<<<<< ours\n||||||| base\n=======\r\n>>>>>>> theirs`;
    expect(refusals(a, after)).toEqual([
      '1:1: A merge conflict was left unsettled, from here to line 11. Keep the lines that belong in the file, and delete its markers.',
      '13:1: A merge conflict was left unsettled, from here to line 16. Keep the lines that belong in the file, and delete its markers.',
    ]);
  });

  test.each(['<<<<<<< HEAD', '||||||| 1234567', '=======', '>>>>>>> main'])('a stray %s', (marker) => {
    expect(refusal(a, `${a}${b}${marker}\n`)).toBe(
      `9:1: A merge conflict left its marker "${marker}" here. Delete it, and keep those of the lines around it that belong in the file.`,
    );
  });

  test('a new one ends one that does not end', () => {
    expect(refusals(a, `${a}<<<<<<< x\n=======\n<<<<<<< y\n>>>>>>> y\n`)).toEqual([
      expect.stringMatching(/^5:1: .* from here to line 6\. /),
      expect.stringMatching(/^7:1: .* from here to line 8\. /),
    ]);
  });

  test('after five the rest are counted', () => {
    expect(refusals(a, `${a}${conflict(b, c).repeat(7)}`)).toHaveLength(6);
    expect(refusals(a, `${a}${conflict('', '').repeat(7)}`)[5]).toBe(
      '20:1: 2 more merge conflicts were left from here on.',
    );
    expect(refusals(a, '=======\n'.repeat(6))[5]).toBe('6:1: One more merge conflict was left from here on.');
  });

  describe('that were there before do not count', () => {
    const block = '- |\n  text\n=======\n';

    test.each([
      ['a conflict that was committed', `${a}${conflict(b, c)}`],
      ['a line of equals signs', block],
      ['one of two such lines', `${block}${block}`],
      ['a stray marker', `>>>>>>> main\n${a}`],
      ['one with CRLF', '- x\r\n=======\r\n'],
    ])('%s', (_name, before) => {
      expect(addedPart(file, before, `${before}${c}`)).toMatchObject({ kind: 'added' });
    });

    test('nor does one of them that lost its CR', () => {
      expect(refusals('- x\r\n=======\r\n', `- x\n=======\n${c}`)).toEqual([]);
    });

    test('but one more of the same does, where it stands', () => {
      expect(refusals(block, `${block}${b}=======\n`)).toEqual([
        expect.stringMatching(/^8:1: A merge conflict left its marker "=======" here\. /),
      ]);
      expect(refusals(`${a}${conflict(b, c)}`, `${a}${conflict(b, c).repeat(2)}`)).toEqual([
        expect.stringMatching(/^16:1: A merge conflict was left unsettled, from here to line 26\. /),
      ]);
    });

    test('and a new conflict above or below them is told as a whole, and alone', () => {
      expect(refusals(block, `${block}${conflict(b, c)}`)).toEqual([
        expect.stringMatching(/^4:1: A merge conflict was left unsettled, from here to line 14\. /),
      ]);
      expect(refusals(block, `${conflict(b, c)}${block}`)).toEqual([
        expect.stringMatching(/^1:1: A merge conflict was left unsettled, from here to line 11\. /),
      ]);
    });

    test('nor is one that went a conflict: it is a deletion', () => {
      expect(refusal(`${a}${conflict('', '')}${b}`, `${a}${b}${c}`)).toMatch(
        /^5:1: 3 lines .* gone from here/,
      );
    });
  });

  test('what only resembles markers is text', () => {
    expect(refusals(a, `${a}- "<<<<<<< x"\n- |\n  =======\n- ========\n`)).toEqual([]);
  });
});

describe('line ends', () => {
  test('old lines that got CRLF', () => {
    const after = `${a}${b.replaceAll('\n', '\r\n')}${c}`;
    expect(refusal(`${a}${b}`, after)).toBe(
      '5:15: 4 lines that were there before end in CRLF now, this one first. Save the file with LF line ends.',
    );
    expect(refusal(a, `${a.trimEnd()}\r\n${b}`)).toBe(
      '4:16: This line was there before and ends in CRLF now. Save the file with LF line ends.',
    );
  });

  test('added lines that end in CRLF, blank ones with them', () => {
    expect(refusal(a, `${a}\r\n${`${b}\n`.replaceAll('\n', '\r\n')}`)).toBe(
      '6:15: 5 added lines end in CRLF, this one first. Save the file with LF line ends.',
    );
    expect(refusal(a, `${a}# x\n- x\r\n`)).toBe(
      '6:4: This added line ends in CRLF. Save the file with LF line ends.',
    );
  });

  test('a whole file that became CRLF is told of both parts', () => {
    expect(refusals(a, `${a}${b}`.replaceAll('\n', '\r\n'))).toEqual([
      '1:15: 4 lines that were there before end in CRLF now, this one first. Save the file with LF line ends.',
      '5:15: 4 added lines end in CRLF, this one first. Save the file with LF line ends.',
    ]);
  });

  test('old lines that became CRLF, and nothing added', () => {
    expect(refusals(a, a.replaceAll('\n', '\r\n'))).toEqual([
      expect.stringMatching(/^ has no entry that was not there before\. /),
      expect.stringMatching(/^1:15: 4 lines that were there before /),
    ]);
  });

  test('a carriage return inside a line', () => {
    expect(refusal(a, `${a}- x\r- y\n- z\n`)).toBe(
      '5:4: This line has a carriage return (CR) inside. Save the file with LF line ends.',
    );
    expect(refusal(a, `${a}- x\r\r\n- y\r- z\n`)).toBe(
      '5:4: 2 lines have a carriage return (CR) inside, this one first. Save the file with LF line ends.',
    );
    expect(refusal(a, `${a}${b}`.replaceAll('\n', '\r'))).toMatch(/^1:15: /);
  });

  test('one that was there is left alone', () => {
    expect(refusals('- x\ry\n', '- x\ry\n- z\n')).toEqual([]);
  });

  test('no newline at the end of what was added', () => {
    const message =
      'The last line does not end in a newline, so the next entry would be glued to it, or read as an edit of it. End the file with a newline.';
    expect(refusal(a, `${a}${b.trimEnd()}`)).toBe(`8:16: ${message}`);
    expect(refusal(undefined, '- x\n  ')).toBe(`2:3: ${message}`);
  });
});

describe('a deletion', () => {
  const end =
    'Entries are only ever appended, and a branch that is merely behind deletes nothing, so they were deleted on this one: put them back.';

  test('in the middle stands where the next line is', () => {
    expect(refusal(`${a}${b}${c}`, `${a}\n${c}`)).toBe(
      `6:1: 4 lines of what was there are gone from here, line 5 first: "- config-keys:". ${end}`,
    );
  });

  test('of one line', () => {
    expect(refusal('- a\n- b\n- c\n', '- a\n- c\n')).toBe(
      '2:1: Line 2 of what was there is gone from here: "- b". Entries are only ever appended, and a branch that is merely behind deletes nothing, so it was deleted on this one: put it back.',
    );
  });

  test('at the end stands at the last line', () => {
    expect(refusal(`${a}${b}`, `${a}\n`)).toBe(
      `5:1: 4 lines of what was there are gone from here, line 5 first: "- config-keys:". ${end}`,
    );
  });

  test('of all there was', () => {
    expect(refusal(a, '')).toMatch(/^1:1: 4 lines of what was there are gone from here, line 1 first: /);
  });

  test('with entries appended is told as what it is', () => {
    expect(refusal(`${a}${b}${c}`, `${a}${c}${entry('d')}`)).toMatch(
      /^5:1: 4 lines .* gone .* line 5 first: /,
    );
  });

  test('with several appended that have all but one line in common with it', () => {
    const short = (about: string) =>
      `- config-keys:\n    - a\n  description:\n    - ${about}\n  pr-link: XXX\n`;
    const [one, two, three] = [short('one'), short('two'), short('three')];
    const appended = `${short('four')}${short('five')}${short('six')}`;
    expect(refusal(`${one}${two}${three}`, `${one}${three}${appended}`)).toMatch(
      /^6:1: 5 lines .* gone .* line 6 first: "- config-keys:"/,
    );
  });

  test('although an appended line is like the last old one', () => {
    expect(refusal('- a\n- b\n- p\n', '- a\n- p\n- n\n- p\n')).toMatch(
      /^2:1: Line 2 .* gone from here: "- b"/,
    );
  });

  test('that was put again at the end', () => {
    expect(refusal(`${a}${b}${c}`, `${a}${c}${b}`)).toMatch(/^5:1: 4 lines .* gone .* line 5 first: /);
  });
});

describe('an edit', () => {
  const end =
    'Entries are only ever appended: restore it, and put what is new into an entry at the end of the file.';
  const spaceEnd = 'Entries are only ever appended, and their lines stay as they are: restore it.';

  test('stands at the first character that differs, and quotes both', () => {
    expect(refusal(`${a}${b}`, `${a}${b.replace('About', 'Above')}`)).toBe(
      `8:11: Line 8 of what was there read "    - \\"About b\\"", and here it is "    - \\"Above b\\"". ${end}`,
    );
  });

  test('of a last line with entries appended, and blank lines about', () => {
    expect(refusal(`${a}\n`, `\n${a.replace('"About a"', '"?"')}\n${b}`)).toMatch(
      /^5:8: Line 4 of what was there read .*About a.*, and here it is .*\?\\""\. Entries/,
    );
  });

  test('of several lines counts them', () => {
    expect(refusal('- a\n- b\n- c\n- d\n', '- a\n- x\n- y\n- d\n')).toBe(
      `2:3: Line 2 of what was there read "- b", and here it is "- x" (and 1 more after it). ${end}`,
    );
  });

  test('of an entry that was glued to the last line', () => {
    expect(refusal('- a', '- a- b\n')).toBe(
      `1:4: Line 1 of what was there read "- a", and here it is "- a- b". ${end}`,
    );
  });

  test('far out in a long line shows that place', () => {
    const long = `- ${'x'.repeat(1000)}`;
    expect(refusal(`${long}y\n`, `${long}z\n`)).toMatch(
      /^1:1003: .* read "…x{60}y", and here it is "…x{60}z"\. /,
    );
  });

  test.each([
    ['trailing', '- b  ', 4, 'the white space at its end'],
    ['indentation', ' - b', 1, 'its indentation'],
    ['inside', '-  b', 3, 'white space'],
    ['indentation and trailing', '\t- b ', 1, 'white space'],
  ])('of white space alone: %s', (_name, line, column, what) => {
    expect(refusal('- a\n- b\n- c\n', `- a\n${line}\n- c\n- d\n`)).toBe(
      `2:${column}: Line 2 of what was there, "- b", differs here in ${what} alone. ${spaceEnd}`,
    );
  });

  test('of the order is a deletion and an insertion', () => {
    expect(refusals('- a\n- b\n- c\n', '- b\n- a\n- c\n- d\n')).toEqual([
      expect.stringMatching(/^1:1: Line 1 of what was there is gone/),
      expect.stringMatching(/^2:1: A line was inserted here/),
    ]);
  });
});

describe('an insertion', () => {
  test('among entries that are like it stands at its first line', () => {
    expect(refusal(`${a}${c}`, `${a}\n${b}\n${c}`)).toBe(
      '6:1: 4 lines were inserted here, before lines that were there already. New entries go to the end of the file: move them there.',
    );
  });

  test('of one line', () => {
    expect(refusal('- a\n- c\n', '- a\n- b\n- c\n- d\n')).toBe(
      '2:1: A line was inserted here, before lines that were there already. New entries go to the end of the file: move it there.',
    );
  });

  test('of a comment', () => {
    expect(refusal('- a\n- c\n', '- a\n# b\n- c\n')).toMatch(/^2:1: A line was inserted here/);
  });

  test('at the top of a long file, with another at its end', () => {
    const old = Array.from({ length: 5000 }, (_, index) => entry(`${index}`)).join('');
    expect(refusal(old, `${a}${old}${b}`)).toMatch(/^1:1: 4 lines were inserted here/);
  });

  test('at the top of an old file', () => {
    expect(refusal(`${b}${c}`, `${a}${b}${c}`)).toMatch(/^1:1: 4 lines were inserted here/);
  });
});

describe('several changes', () => {
  test('in entries with the same fields, and others appended', () => {
    const now = `${a.replace('"About a"', '"?"')}${b}${c.replace('    - c\n', '')}${entry('d')}${entry('e')}`;
    expect(refusals(`${a}${b}${c}`, now)).toEqual([
      expect.stringMatching(/^4:8: Line 4 of what was there read .*About a.*, and here it is .*\?/),
      expect.stringMatching(/^10:1: Line 10 of what was there is gone from here: " {4}- c"\. /),
    ]);
  });

  test('are told each by its kind', () => {
    const old = ['- 1', '- 2', '- 3', '- 4', '- 5', '- 6'];
    const now = ['- 1', '- 3', '- x', '- 4', '- 5 ', '- 6', '- 7'];
    expect(refusals(`${old.join('\n')}\n`, `${now.join('\n')}\n`)).toEqual([
      expect.stringMatching(/^2:1: Line 2 of what was there is gone/),
      expect.stringMatching(/^3:1: A line was inserted here/),
      expect.stringMatching(
        /^5:4: Line 5 of what was there, "- 5", differs here in the white space at its end/,
      ),
    ]);
  });

  test('after five the rest are counted', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `- ${index}`);
    const every = (other: number, count: number) =>
      lines
        .map((line, index) => (index % other === 0 && index / other < count ? `${line}x` : line))
        .join('\n');
    const before = `${lines.join('\n')}\n`;
    expect(refusals(before, `${every(2, 7)}\n`)).toHaveLength(6);
    expect(refusals(before, `${every(2, 7)}\n`)[5]).toMatch(
      /^11:5: 2 more places differ from what was there, from here on\. /,
    );
    expect(refusals(before, `${every(2, 6)}\n`)[5]).toMatch(/^11:5: One more place differs from what was /);
    expect(refusals(before, `${every(2, 5)}\n`)).toHaveLength(5);
  });
});

describe('text that begins no entry of its own', () => {
  test('deeper: it would become part of the entry before it', () => {
    expect(refusal(`${a}${b}`, `${a}${b}\n# more\n  evals-only: true\n${c}`)).toBe(
      '11:3: This line is indented deeper than the entries, so it would become part of the one that begins at line 5. Begin a new entry with "- " in column 1, as that one does.',
    );
  });

  test('an entry that is indented deeper than the others', () => {
    expect(refusal(a, `${a}  - config-keys: [b]\n`)).toMatch(
      /^5:3: This line is indented deeper .* at line 1\. /,
    );
  });

  test.each([
    ['a key in the column of the entries', '- a\n', 'x: 1\n', '2:1', 1, 1],
    ['an entry further left than the others', 'x:\n  - a\n  - b\n', '- c\n', '4:1', 3, 3],
    ['a dash without a space', '- a\n', '-b\n', '2:1', 1, 1],
  ])('%s', (_name, before, added, place, line, column) => {
    expect(refusal(before, before + added)).toBe(
      `${place}: This line follows the entry that begins at line ${line}, and begins none itself. Begin a new entry with "- " in column ${column}, as that one does.`,
    );
  });

  test.each(['---', '--- # next', '...'])('another document: %s', (marker) => {
    expect(refusal(a, `${a}${marker}\n${b}`)).toBe(
      '5:1: This line ends the YAML document of the entries before it, and all entries stand in one list. Leave it out.',
    );
  });

  test('is told beside line ends', () => {
    expect(refusals(a, `${a}  x: 1\r\n  y: 2`)).toEqual([
      expect.stringMatching(/^5:3: This line is indented deeper/),
      expect.stringMatching(/^5:7: This added line ends in CRLF/),
      expect.stringMatching(/^6:7: The last line does not end in a newline/),
    ]);
  });
});

describe('for any changelog', () => {
  const word = fc.stringMatching(/^[a-c]{1,2}$/);
  const anyEntry = fc
    .tuple(
      word,
      fc.array(
        fc.oneof(
          word.map((key) => `  ${key}: 1`),
          word.map((text) => `  # ${text}`),
        ),
        { maxLength: 3 },
      ),
    )
    .map(([name, lines]) => [`- ${name}`, ...lines]);
  const anyLines = fc.array(anyEntry, { maxLength: 5 }).map((entries) => entries.flat());
  const someLines = fc.array(anyEntry, { minLength: 1, maxLength: 5 }).map((entries) => entries.flat());
  const anyBlank = fc.array(fc.constantFrom('', ' ', '\t'), { maxLength: 2 });

  /** The lines with blank ones before any of them, as chosen. */
  const spread = (lines: readonly string[]) =>
    fc
      .array(anyBlank, { minLength: lines.length, maxLength: lines.length })
      .map((blanks) => lines.flatMap((line, index) => [...(blanks[index] ?? []), line]));
  const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

  test('appended entries are what was added, at their lines', () => {
    const anyCase = anyLines.chain((old) =>
      fc.tuple(spread(old), spread(old), anyBlank, someLines.chain(spread), anyBlank),
    );
    fc.assert(
      fc.property(anyCase, fc.boolean(), ([before, now, between, added, end], isEnded) => {
        const first = added.findIndex((line) => line.trim() !== '');
        const above = [...now, ...between, ...added.slice(0, first)];
        const appended = textOf([...added.slice(first), ...end]);
        const old = isEnded ? textOf(before) : before.join('\n');
        expect(addedPart(file, old, textOf(above) + appended)).toEqual({
          kind: 'added',
          text: '\n'.repeat(above.length) + appended,
          firstLine: above.length + 1,
          isNew: false,
        });
      }),
    );
  });

  test('an old line that is deleted, edited or has another before it is refused inside the file', () => {
    const anyChange = fc.constantFrom('delete', 'edit', 'insert', 'pad');
    const unlike = '- something else';
    const changed = (lines: readonly string[], at: number, change: string): string[] => {
      const line = lines[at] ?? '';
      const others: Record<string, string[]> = {
        delete: [],
        edit: [unlike],
        insert: [unlike, line],
        pad: [`${line} `],
      };
      return [...lines.slice(0, at), ...(others[change] ?? []), ...lines.slice(at + 1)];
    };
    fc.assert(
      fc.property(someLines, fc.nat(), anyChange, anyLines, (old, place, change, appended) => {
        const now = [...changed(old, place % old.length, change), ...appended];
        // the line that went may have come again
        fc.pre(old.some((line, index) => line !== now[index]));
        const added = addedPart(file, textOf(old), textOf(now));
        const diagnostics = added.kind === 'refused' ? added.diagnostics : [];
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { position } of diagnostics) {
          expect(position?.line).toBeGreaterThan(0);
          expect(position?.line).toBeLessThanOrEqual(Math.max(now.length, 1));
          expect(position?.column).toBeGreaterThan(0);
          expect(position?.column).toBeLessThanOrEqual((now[(position?.line ?? 0) - 1] ?? '').length + 1);
        }
      }),
    );
  });

  test('any two texts come to an end', () => {
    const anyText = fc
      .array(fc.constantFrom('- a', '  b', '- c', '\n', '\n', '\r', '\r\n', ' ', '=======', '#', '---'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const added = addedPart(file, before, after);
        if (added.kind === 'refused') expect(added.diagnostics.length).toBeGreaterThan(0);
        else expect(added.text.split('\n')[added.firstLine - 1]).toMatch(/[^ \t]/);
      }),
    );
  });
});

describe('a million lines', () => {
  const lines = (prefix: string, count = 1_000_000) =>
    Array.from({ length: count }, (_, index) => `- ${prefix}${index}\n`).join('');
  const old = lines('a');

  test('that were there stay as they are', () => {
    expect(addedPart(file, old, `${old}- b\n`)).toMatchObject({ kind: 'added', firstLine: 1_000_001 });
  });

  test.each([
    ['all others', lines('b'), /^1:3: Line 1 of what was there read "- a0", and here it is "- b0"\. /],
    [
      'one inserted at the top',
      `- b\n${old}`,
      /^1:3: Line 1 of what was there read "- a0", and here it is "- b"\. /,
    ],
    [
      'half of them gone',
      lines('a', 500_000),
      /^500000:1: 500000 lines .* gone .* line 500001 first: "- a500000"/,
    ],
  ])('%s', (_name, after, message) => {
    expect(refusal(old, after)).toMatch(message);
  });

  test.each([
    ['like each other, with one more', '- a\n'.repeat(200_000), `- b\n${'- a\n'.repeat(199_999)}`],
    ['in other order', lines('a', 50_000), [...lines('a', 50_000).split(/(?<=\n)/)].reverse().join('')],
    ['without a line in common', lines('a', 3000), lines('b', 3000)],
    ['in turn', '- a\n- b\n'.repeat(1000), '- b\n- a\n'.repeat(1000)],
    ['without an entry', 'a\n'.repeat(150_000), `${'a\n'.repeat(100_000)}b\n${'a\n'.repeat(49_999)}`],
    ['with a conflict each', old, '=======\n'.repeat(1_000_000)],
    ['with a CR each', old, '- a\r\r\n'.repeat(1_000_000)],
  ])('%s', (_name, before, after) => {
    expect(refusals(before, after).length).toBeLessThanOrEqual(6);
  });
});
