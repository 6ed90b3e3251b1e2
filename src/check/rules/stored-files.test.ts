import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charactersKnown } from './characters-known.ts';
import type { Check } from '../check.ts';
import { findingsOfCheck } from '../check.ts';
import { readStored } from '../../model/reading/decode.ts';
import { chapterPath, projectWith, validFiles, withFolder } from '../fixture.ts';
import { lettersComposed } from './letters-composed.ts';
import { linesPlain } from './lines-plain.ts';
import { nothingInvisible } from './nothing-invisible.ts';
import { readProject, type Project } from '../../model/reading/project.ts';
import { savedAsUtf8 } from './saved-as-utf8.ts';
import { spacesPlain } from './spaces-plain.ts';

const glossary = 'src/content/glossary.yaml';
const valid = validFiles[chapterPath] ?? '';
const body = (text: string): string => `${valid}\n${text}\n`;

/** The valid project with one file stored as these bytes, or as this text. */
const storedAs = (stored: Uint8Array | string, path = chapterPath): Project =>
  withFolder({}, (root) => {
    writeFileSync(join(root, path), stored);
    return readProject(root);
  });

/** What a check says of that file: the place, the severity and the beginning of what it says. */
const told = (check: Check, stored: Uint8Array | string, path = chapterPath): string[] =>
  findingsOfCheck(check, storedAs(stored, path)).map(
    ({ line, column, severity, message, edits }) =>
      `${line}:${column} ${severity}${edits ? ' (--fix)' : ''}: ${message.split(/[.:(]/)[0] ?? ''}`,
  );

const decode = (bytes: Uint8Array): string => readStored(bytes).text;
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a file that is stored as it should be', () => {
  test.each([savedAsUtf8, linesPlain, spacesPlain, nothingInvisible, lettersComposed])(
    'is not reported by $id',
    (check) => {
      expect(findingsOfCheck(check, projectWith())).toEqual([]);
    },
  );
});

describe('the character set', () => {
  test('of Windows is reported with the letter that is likely meant, and read as such', () => {
    const bytes = latin1(body('Blåbærgrød.').replace('netværk', 'netvaerk'));
    expect(told(savedAsUtf8, bytes)).toEqual(['8:9 error: Filen er ikke gemt som UTF-8']);
    const [finding] = findingsOfCheck(savedAsUtf8, storedAs(bytes));
    expect(finding?.message).toContain('formentlig »æ« (byte E6)');
    expect(decode(bytes)).toContain('Blåbærgrød.');
  });

  test('is found byte by byte, so that the letters that are UTF-8 stay', () => {
    const mixed = Buffer.concat([Buffer.from('æøå €\n'), latin1('æøå'), Buffer.from('ø𝄞')]);
    expect(decode(mixed)).toBe('æøå €\næøåø𝄞');
    expect(told(savedAsUtf8, mixed)).toEqual(['2:1 error: Filen er ikke gemt som UTF-8']);
  });

  test('of two bytes a letter is reported and mended', () => {
    const bytes = Buffer.from(`\ufeff${body('Blåbær.')}`, 'utf16le');
    expect(told(savedAsUtf8, bytes)).toEqual([
      '1:1 error (--fix): Filen er gemt som UTF-16, som publikationen ikke kan læse',
    ]);
    expect(decode(bytes)).toBe(body('Blåbær.'));
    expect(decode(Buffer.from(bytes).swap16())).toBe(body('Blåbær.'));
  });

  test('of two bytes a letter is known without its mark too', () => {
    const bytes = Buffer.from(body('Blåbær.'), 'utf16le');
    expect(told(savedAsUtf8, bytes)).toEqual([
      '1:1 error (--fix): Filen er gemt som UTF-16, som publikationen ikke kan læse',
    ]);
    expect(decode(bytes)).toBe(body('Blåbær.'));
    expect(decode(Buffer.from(bytes).swap16())).toBe(body('Blåbær.'));
  });

  test('of old Macs is read with its own letters', () => {
    const bytes = Buffer.from(
      body('Blåbærgrød.')
        .replaceAll('å', '\u008c')
        .replaceAll('æ', '\u00be')
        .replaceAll('ø', '\u00bf'),
      'latin1',
    );
    const [finding] = findingsOfCheck(savedAsUtf8, storedAs(bytes));
    expect(finding?.message).toContain('formentlig »æ« (byte BE)');
    expect(decode(bytes)).toContain('Blåbærgrød.');
  });

  test('may not have a mark before the text', () => {
    expect(told(savedAsUtf8, `\ufeff${valid}`)).toEqual([
      '1:1 warning (--fix): Filen begynder med et usynligt mærke ',
    ]);
  });

  test('that was wrong before is reported by what it left: lost and garbled letters', () => {
    expect(told(savedAsUtf8, body('Bl\ufffdb\ufffdr.'))).toEqual(['10:3 error: Her står tegnet �']);
    const garbled = storedAs(body('BlÃ¥bÃ¦r â€“ rÃ¸d.'));
    const [finding] = findingsOfCheck(savedAsUtf8, garbled);
    expect(finding).toMatchObject({ line: 10, column: 3, end: { line: 10, column: 5 } });
    expect(finding?.message).toContain('»Ã¥« er formentlig et ødelagt »å«');
    expect(finding?.edits?.map(({ text }) => text)).toEqual(['å', 'æ', '–', 'ø']);
  });
});

describe('line ends', () => {
  test('of Windows are counted and mended', () => {
    expect(told(linesPlain, valid.replaceAll('\n', '\r\n'))).toEqual([
      '1:4 warning (--fix): Filen har linjeslutninger fra Windows ',
    ]);
  });

  test('of old Macs are errors, as programs disagree on them', () => {
    expect(told(linesPlain, body('En linje.\rEn til.'))).toEqual([
      '10:10 error (--fix): Her er et linjeskift af en gammel slags ',
    ]);
  });

  test('close the last line too', () => {
    expect(told(linesPlain, valid.trimEnd())).toEqual([
      '8:45 warning (--fix): Filen slutter midt i en linje',
    ]);
    expect(told(linesPlain, '', glossary)).toEqual([]);
  });
});

describe('spaces', () => {
  test('of other kinds are reported, and those that are not printed are errors', () => {
    expect(told(spacesPlain, body('84\u00a0% og\u00a0så\u2009.'))).toEqual([
      '10:11 error (--fix): Her står et særligt mellemrum ',
      '10:3 warning (--fix): Her står et hårdt mellemrum',
    ]);
  });

  test('are not tabs, in text and in fields; an indentation of fields is for their reader to report', () => {
    expect(told(spacesPlain, body('-\tLys\tog mørke'))).toEqual([
      '10:2 warning (--fix): Her står en tabulator',
    ]);
    expect(told(spacesPlain, valid.replace('kind: ', 'kind:\t'))).toEqual([
      '3:6 warning (--fix): Her står en tabulator',
    ]);
    expect(told(spacesPlain, valid.replace('kind: ', '\tkind: '))).toEqual([]);
  });

  test('do not end a line, and two that make a line break are for the editor to choose', () => {
    expect(told(spacesPlain, valid.replace('order: 1', 'order: 1 '))).toEqual([
      '4:9 warning (--fix): Linjen slutter med mellemrum, som ikke kan ses',
    ]);
    expect(told(spacesPlain, body('En linje  \nEn til.   '))).toEqual([
      '11:8 warning (--fix): Linjen slutter med mellemrum, som ikke kan ses',
      '10:9 warning: Linjen slutter med to mellemrum, som ikke kan ses, men som giver et linjeskift på siden',
    ]);
  });
});

describe('what can not be seen', () => {
  test('is reported once for each kind, with its name', () => {
    const hidden = body('til\u00adbud, for\u200bsøg og kom\u00admune\u202e');
    expect(told(nothingInvisible, hidden)).toEqual([
      '10:4 error (--fix): Her står en blød bindestreg ',
      '10:13 error (--fix): Her står et mellemrum uden bredde ',
      '10:29 error (--fix): Her står et tegn, der ikke kan ses ',
    ]);
  });

  test('is for an editor to look at when it may stand for something', () => {
    expect(told(nothingInvisible, body('En\u000blinje\u0000.'))).toEqual([
      '10:3 error: Her står et styretegn ',
      '10:9 error: Her står et styretegn ',
    ]);
  });
});

describe('letters', () => {
  test('that are stored in parts are reported and counted', () => {
    const parted = storedAs(body('Blåbær på én gren'.normalize('NFD')));
    const [finding] = findingsOfCheck(lettersComposed, parted);
    expect(finding).toMatchObject({ line: 10, column: 3 });
    expect(finding?.message).toMatch(/^»å« er gemt som flere tegn.* 3 steder/);
    expect(finding?.edits?.map(({ text }) => text)).toEqual(['å', 'å', 'é']);
  });

  test('and signs are each reported by one check', () => {
    const all = body('a\u030a \u212b \u00ad \u2009 \ufffd \u200b \u0007 \u0328');
    expect(findingsOfCheck(charactersKnown, storedAs(all)).map(({ message }) => message)).toEqual([
      expect.stringContaining('U+0328'),
    ]);
  });
});
