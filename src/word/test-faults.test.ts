import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { chapterPath, edited, withFolder } from '../model/reading/files-fixture.ts';
import { publicationOf } from '../model/publication.ts';
import { readProject } from '../model/reading/project.ts';
import { prepareWord } from './document.ts';
import { wordFaults } from './test-faults.ts';
import { openWord } from './test-reader.ts';

// That a fault is found, as none is found in what we make.

const chapter = `## Lys

Se [netværket](/netvaerk/eksempelnetvaerk/) og *[siden](https://eksempel.dk)*.[^1]

<Table caption="Lys" chart="liggende">

| Sted | Antal |
| --- | ---: |
| Nord | 3 |

</Table>

[^1]: Lys.
`;
const text = 'word/document.xml';
let file: Uint8Array;

beforeAll(async () => {
  const files = edited(chapterPath, 'Se [netværket](/netvaerk/eksempelnetvaerk/).', chapter);
  const publication = withFolder(files, (folder) => publicationOf(readProject(folder)));
  const draw = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([1]));
  file = (await prepareWord(publication, draw)).whole();
});

test('a document without faults has none', () => {
  expect(wordFaults(openWord(file))).toEqual([]);
});

test.each<[what: string, path: string, from: string | RegExp, to: string, fault: string]>([
  ['an element that does not end', text, '</w:p>', '', text],
  ['a picture without words', text, /descr="[^"]*"/, 'descr=""', 'a picture says nothing'],
  ['a table without a header', text, '<w:tblHeader/>', '', 'come again'],
  ['a cell without a paragraph', text, /<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>', 'a cell'],
  ['a link to nowhere', text, /w:anchor="[^"]*"/, 'w:anchor="x"', 'place: x'],
  ['a field to nowhere', text, /NOTEREF \S+|REF \S+/, 'REF x', 'place of a field: x'],
  ['a place twice', text, /w:bookmarkStart w:id="\d+"/, 'w:bookmarkStart w:id="2"', 'twice'],
  ['no such style', text, '"BodyText"', '"Body"', 'style: Body'],
  ['no such list', 'word/numbering.xml', 'w:numId="1"', 'w:numId="99"', 'list: 1'],
  ['no such relationship', 'word/_rels/document.xml.rels', /Id="web/, 'Id="net', 'relationship'],
  ['no such file', 'word/_rels/document.xml.rels', /media\//, 'medie/', 'file: word/medie/'],
  [
    'a note that is not written',
    'word/footnotes.xml',
    'w:footnote w:id="1"',
    'w:footnote w:id="7"',
    'notes',
  ],
  ['contents that are not the headings', text, '"Heading2"', '"Heading3"', 'the contents'],
  ['a list that is not the captions', text, '"TableofFigures"', '"TOC2"', 'the lists'],
  ['another order', text, '<w:i/><w:iCs/>', '<w:rtl/><w:i/>', 'order'],
  ['a field that does not end', text, 'w:fldCharType="end"', 'w:fldCharType="separate"', 'fields'],
])('%s', (_, path, from, to, fault) => {
  const files = unzipSync(file);
  const before = openWord(file).xml(path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  files[path] = strToU8(after);
  expect(wordFaults(openWord(zipSync(files))).join('\n')).toContain(fault);
});
