import { describe, expect, test } from 'vitest';
import type { Edit, Finding } from '../../check/finding.ts';
import { shownLines } from './shown-lines.ts';
import { suggestionsFor, type ReviewComment } from './suggestions.ts';

const file = 'src/content/chapters/forord.mdx';
const top = '---\ntitle: Forord\n---\n\n';

/** What is found at some words of a text, and what should stand there. */
function found(text: string, words: string, instead: string, message = 'Skriv det om.'): Finding {
  const start = text.indexOf(words);
  const line = text.slice(0, start).split('\n').length;
  const edits: Edit[] = [{ start, end: start + words.length, text: instead }];
  return { file, line, column: 1, severity: 'error', check: 'dashes-danish', message, edits };
}
const all = new Map([[file, [{ from: 1, to: 1000 }]]]);
const suggest = (text: string, findings: Finding[], shown = all) =>
  suggestionsFor([{ file, text, isMdx: true }], findings, shown);
const block = ({ body }: ReviewComment): string =>
  /(`{3,})suggestion\n([^]*?)\n\1\n/.exec(body)?.[2] ?? '';

describe('a suggestion', () => {
  test('stands at its line, says why, and has the whole line as it should be', () => {
    const text = `${top}Et ord - og et til.\n\nMere.\n`;
    const { comments, elsewhere } = suggest(text, [
      found(text, ' - ', ' – ', 'Skriv – med # og @navn.'),
    ]);
    expect(comments).toHaveLength(1);
    const [comment] = comments;
    expect(comment).toMatchObject({ path: file, line: 5, side: 'RIGHT' });
    expect(comment).not.toHaveProperty('start_line');
    expect(comment?.body).toMatch(
      /^Skriv – med \\# og @&#8203;navn\\\.\n\n```suggestion\nEt ord – og et til\.\n```\n\n<!-- forslag:[0-9a-f]{16} -->$/,
    );
    expect(elsewhere).toBe(0);
  });

  test('of lines that touch is one, over all of them', () => {
    const text = `${top}Et - a\nTo - b\nTre.\nFire - c\n`;
    const { comments } = suggest(text, [
      found(text, 'Et - a', 'Et – a'),
      found(text, 'To - b', 'To – b', 'Også her.'),
      found(text, 'Fire - c', 'Fire – c'),
    ]);
    expect(comments.map(({ start_line, line }) => [start_line, line])).toEqual([
      [5, 6],
      [undefined, 8],
    ]);
    expect(comments.map(block)).toEqual(['Et – a\nTo – b', 'Fire – c']);
    expect(comments[0]?.body).toContain('Også her');
  });

  test('of a line with backticks has a longer fence', () => {
    const text = `${top}\\\`\\\`\\\` og \`\`\`\`kode\`\`\`\` - her.\n`;
    const { comments } = suggest(text, [found(text, ' - ', ' – ')]);
    expect(comments[0]?.body).toMatch(/\n`{5}suggestion\n.* – her\.\n`{5}\n/);
  });

  test('has the same name after the next push, wherever its line is then', () => {
    const [text, later] = [`${top}Et - a\n`, `${top}Nyt.\n\nEt - a\n`];
    const name = (of: string, words = 'Et - a', instead = 'Et – a'): string | undefined =>
      /<!--.*-->/.exec(suggest(of, [found(of, words, instead)]).comments[0]?.body ?? '')?.[0];
    expect(name(text)).toBeDefined();
    expect(name(later)).toBe(name(text));
    expect(name(`${top}To - a\n`, 'To - a', 'To – a')).not.toBe(name(text));
  });
});

describe('no suggestion stands', () => {
  test('at a line that the pull request does not show, nor half within what it shows', () => {
    const text = `${top}Et - a\nTo - b\n\nTre - c\n`;
    const findings = ['Et - a', 'To - b', 'Tre - c'].map((words) =>
      found(text, words, words.replace('-', '–')),
    );
    const shown = new Map([[file, [{ from: 6, to: 8 }]]]);
    const { comments, elsewhere } = suggest(text, findings, shown);
    expect(comments.map(({ line }) => line)).toEqual([8]);
    expect(elsewhere).toBe(1);
    expect(suggest(text, findings, new Map())).toEqual({ comments: [], elsewhere: 2 });
  });

  test('for line ends, and for a file’s last one', () => {
    const windows = `${top}Et ord.\n`.replaceAll('\n', '\r\n');
    const lines = [...windows.matchAll(/\r\n/g)].map(({ index }) => ({
      start: index,
      end: index + 2,
      text: '\n',
    }));
    const finding = { ...found(windows, 'Et', 'Et'), check: 'lines-plain', edits: lines };
    expect(suggest(windows, [finding]).comments).toEqual([]);
    const cut = `${top}Et ord.`;
    const last = {
      ...found(cut, 'Et', 'Et'),
      edits: [{ start: cut.length, end: cut.length, text: '\n' }],
    };
    expect(suggest(cut, [last]).comments).toEqual([]);
  });

  test('with a sign that would be changed on its way', () => {
    const text = `${top}Skriv - til navn@kommune.example.\n`;
    expect(suggest(text, [found(text, ' - ', ' – ')])).toEqual({ comments: [], elsewhere: 1 });
  });

  test('for what an editor has to choose, or what would change what the file says', () => {
    const text = `${top}Et ord.\n`;
    const { edits, ...open } = found(text, 'ord', 'tal');
    expect(edits).toHaveLength(1);
    expect(suggest(text, [open])).toEqual({ comments: [], elsewhere: 0 });
    expect(suggest(text, [found(text, 'ord', 'tal')])).toEqual({ comments: [], elsewhere: 0 });
  });

  test('beyond as many as can be gone through', () => {
    const text = top + Array.from({ length: 40 }, (_, index) => `Nr. ${index} - a\n\n`).join('');
    const findings = [...text.matchAll(/Nr\. \d+ - a/g)].map(([words]) =>
      found(text, words, words.replace('-', '–')),
    );
    const { comments, elsewhere } = suggest(text, findings);
    expect(comments).toHaveLength(30);
    expect(elsewhere).toBe(10);
  });
});

test('the lines that a pull request shows are those of its patch', () => {
  const patch = [
    'diff --git a/seeds/gammel.yaml b/seeds/år ét.yaml',
    'similarity index 90%',
    'rename from seeds/gammel.yaml',
    'rename to seeds/år ét.yaml',
    '--- a/seeds/gammel.yaml',
    '+++ b/seeds/år ét.yaml\t',
    '@@ -2,3 +2,4 @@ title: x',
    ' a',
    '-b',
    '+c',
    '+d',
    ' e',
    '@@ -20 +21 @@',
    '-f',
    '+g',
    'diff --git a/seeds/væk.yaml b/seeds/væk.yaml',
    'deleted file mode 100644',
    '--- a/seeds/væk.yaml',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-h',
    '',
  ].join('\n');
  expect([...shownLines(patch)]).toEqual([
    [
      'seeds/år ét.yaml',
      [
        { from: 2, to: 5 },
        { from: 21, to: 21 },
      ],
    ],
  ]);
});
