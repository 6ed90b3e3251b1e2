import { expect, test } from 'vitest';
import { compilePdf } from './compile.ts';
import { withSharedFiles } from './shared-code.ts';
import { wholeOf } from './note-pdf.ts';
import { partToTypst } from './part-to-typst.ts';
import { bookParts } from '../wording/parts.ts';
import { shared } from './syntax.ts';
import { printed } from './test-note.ts';

const document = (own: string, code: string): string =>
  [
    '#import "/src/book/note.typ": *',
    `#let inside = inside.with(word: "side")`,
    `#let chapter = chapter.with(pages: ("${own}": 1))`,
    `#show: note.with(title: "${own}")`,
    `#text(size: 9pt, ${shared(code)})`,
  ].join('\n');

test('what two documents share is one file to both, and holds what it calls by a name of theirs', () => {
  const [one, other] = ['a', 'b'].map((own) => withSharedFiles(document(own, 'inside(<x>)[x]')));
  const [path = '', text = ''] = [...(one?.files ?? [])][0] ?? [];
  expect([...(other?.files ?? [])]).toEqual([[path, text]]);
  expect(text).toBe(
    '#import "/src/book/note.typ": *\n#let inside = inside.with(word: "side")\n#let it = inside(<x>)[x]\n',
  );
  const name = /delt-\w+/.exec(path)?.[0] ?? '';
  expect(one?.main).toContain(`#import "${path}": it as ${name}\n#show: note.with(title: "a")`);
  expect(one?.main).toContain(`#text(size: 9pt, ${name})`);
});

test('what is not the same is another file, and the same is one', () => {
  const { files } = withSharedFiles(
    `${document('a', '[x]')}${shared('[x]')}${shared('[y]')}${shared('chapter[x]')}`,
  );
  expect(files.size).toBe(3);
});

test('a document that shares nothing is as it was', () => {
  const source = '#show: x\n= En';
  expect(withSharedFiles(source)).toEqual({ main: source, files: new Map() });
});

test('a part is the same file whether its rows are shared or not, also after another part', () => {
  const whole = wholeOf(printed(), new Map());
  for (const part of bookParts(printed().note)) {
    const source = partToTypst(part, whole);
    if (part.note.trials.length > 0) expect(withSharedFiles(source).files.size).toBeGreaterThan(0);
    const alone = source.replaceAll(/\/\*shared\*\/|\/\*end\*\//g, '');
    const pdf = Buffer.from(compilePdf(source, process.cwd()).pdf);
    expect(pdf.equals(compilePdf(alone, process.cwd()).pdf), part.id).toBe(true);
  }
});
