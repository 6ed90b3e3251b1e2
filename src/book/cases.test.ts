import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slug } from '../markdown/slug.ts';
import { vocabularyNames } from '../markdown/vocabulary.ts';
import { compilePdf } from './compile.ts';
import { componentHandlers } from './components.ts';
import { frame } from './note-to-typst.ts';
import { block, label } from './syntax.ts';
import { noteTargets } from '../model/targets.ts';
import { testEdition, testSize, testNote } from './test-note.ts';
import { writeText } from './test-writer.ts';

interface Case {
  title: string;
  mdx: string;
  typst: string;
}

// cases/*.md: a heading, what an editor writes, and what the typesetter gets.
const pattern = /^## (.+)\n\n(`{3,})mdx\n([\s\S]*?)\n\2\n\n```typst\n([\s\S]*?)\n```$/gm;

const documents = globSync('src/book/cases/*.md')
  .sort()
  .map((file) => {
    const cases = [...readFileSync(file, 'utf8').matchAll(pattern)].map(
      ([, title = '', , mdx = '', typst = '']): Case => ({ title, mdx, typst }),
    );
    return { file, cases };
  });
const cases = documents.flatMap((document) => document.cases);

describe.each(documents)('$file', (document) => {
  test.each(document.cases)('$title', ({ title, mdx, typst }) => {
    expect(writeText(mdx, `${slug(title)}.mdx`)).toBe(typst);
  });
});

test('every case is read', () => {
  const written = documents.map(
    ({ file }) => readFileSync(file, 'utf8').match(/^```typst$/gm)?.length,
  );
  expect(documents.map((document) => document.cases.length)).toEqual(written);
});

test('every component has a case', () => {
  const written = cases.map(({ mdx }) => mdx).join('\n');
  expect(vocabularyNames.filter((name) => !written.includes(`<${name}`))).toEqual([]);
  expect(Object.keys(componentHandlers).filter((name) => !written.includes(`<${name}`))).toEqual(
    [],
  );
});

test('Typst accepts all cases as one accessible document', () => {
  const places = [...noteTargets(testNote, []).byAddress.values()].map(
    (name) => `#metadata(none) ${label(name)}`,
  );
  const chapter = block('chapter', {
    args: [label('cases')],
    named: { title: '"Cases"' },
    body: [...places, '== Cases', ...cases.map(({ typst }) => typst)].join('\n\n'),
  });
  expect(
    compilePdf(`${frame(testEdition, testSize)}\n\n${chapter}`, process.cwd()).pdf.length,
  ).toBeGreaterThan(10_000);
});
