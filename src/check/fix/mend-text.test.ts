import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../markdown/parse.ts';
import { collectionNames, fileCollections } from '../../model/reading/collections.ts';
import { frontMatterBlock } from '../../model/reading/front-matter.ts';
import { findingsOfCheck } from '../check.ts';
import { readFields } from '../../model/reading/front-matter.ts';
import { checkProject, checks } from '../index.ts';
import {
  allFiles,
  readProject,
  type ContentFile,
  type ContentFiles,
  type Project,
} from '../../model/reading/project.ts';
import { mendText as texts } from '../../text/check-report.ts';
import { applyEdits } from './edits.ts';
import { mendText } from './mend-text.ts';
import { isSameContent } from './same-content.ts';

const project = readProject(process.cwd());
const files = allFiles(project);
const mending = checks.filter(({ id }) => texts.checks.includes(id));

/** A content file with another text. */
function withText(file: ContentFile, text: string): ContentFile {
  const yaml = file.isMdx ? (frontMatterBlock(text)?.yaml ?? '') : text;
  let tree: ContentFile['tree'];
  try {
    if (file.isMdx) tree = parseMdx(text);
  } catch {
    // A text that can't be read is mended as far as it goes.
  }
  const fields = readFields(yaml, file.isMdx ? 1 : 0);
  return { ...file, text, tree, fields, data: undefined };
}

/** A project of one file. */
function alone(file: ContentFile): Project {
  const none = {
    ...withText(file, ''),
    fields: undefined,
    isMdx: false,
    schema: project.acts.schema,
  };
  const empty = collectionNames.map((name) => [name, name in fileCollections ? [] : none]);
  return {
    ...(Object.fromEntries(empty) as ContentFiles),
    [file.isMdx ? 'chapters' : 'sources']: [file],
    published: new Map(),
    unread: [],
    unexpectedEntries: [],
    storage: new Map(),
  };
}

/** A text mended as `--fix` mends it: until there is no more to mend. */
function mended(file: ContentFile, text: string): string {
  let current = text;
  for (let round = 1; round <= 5; round += 1) {
    const now = alone(withText(file, current));
    const findings = mending.flatMap((check) => findingsOfCheck(check, now));
    const next = mendText(
      current,
      findings.filter((one) => one.file === file.file),
      file.isMdx,
    ).text;
    if (next === current) break;
    current = next;
  }
  return current;
}

/** Every sixth file, others for each test: all of them take long to parse again and again. */
const someFiles = (which: number): ContentFile[] =>
  files.filter((_, index) => (index + which) % 6 === 0);

/** Numbers that look random and are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Puts signs at places that a test condition allows. */
function scattered(text: string, seed: number, signs: readonly string[], times: number): string {
  const pick = random(seed);
  let spoilt = text;
  for (let time = 0; time < times; time += 1) {
    const at = pick(spoilt.length);
    spoilt = spoilt.slice(0, at) + (signs[pick(signs.length)] ?? '') + spoilt.slice(at);
  }
  return spoilt;
}

test('what is as it should be is not touched, in any file', () => {
  expect(checkProject(project)).toEqual([]);
  for (const { text, isMdx, file } of files)
    expect(mendText(text, [], isMdx).text, file).toBe(text);
});

describe('what is spoilt in storing is whole again, letter by letter', () => {
  const damages: Record<string, (text: string, seed: number) => string> = {
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'letters in parts': (text) => text.normalize('NFD'),
    'no last line end': (text) => text.slice(0, -1),
    'spaces at line ends': (text) => text.replace(/(?<=[a-zæøå.:])\n/g, ' \n'),
    'hard spaces': (text) => text.replace(/(?<=[a-zæøå]) (?=[a-zæøå])/g, '\u00a0'),
    'hidden signs': (text, seed) =>
      scattered(text, seed, ['\u00ad', '\u200b', '\u2060', '\ufeff'], 30),
    'garbled letters': (text) => text.replaceAll('æ', 'Ã¦').replaceAll('å', 'Ã¥'),
    'all at once': (text, seed) =>
      scattered(text.normalize('NFD'), seed, ['\u00ad', '\u200b'], 9).replaceAll('\n', '\r\n'),
  };
  test.each(Object.keys(damages))('%s', (name) => {
    someFiles(Object.keys(damages).indexOf(name)).forEach((file, seed) => {
      const spoilt = damages[name]?.(file.text, seed) ?? '';
      expect(mended(file, spoilt), file.file).toBe(file.text);
    });
  });
});

describe('what is typed in other ways than ours is ours', () => {
  const body = (file: ContentFile, change: (text: string) => string): string => {
    const { bodyOffset = 0 } = frontMatterBlock(file.text) ?? {};
    return file.text.slice(0, bodyOffset) + change(file.text.slice(bodyOffset));
  };
  const ways: Record<string, (text: string) => string> = {
    'straight quotes': (text) => text.replace(/^[^<].*/gm, (line) => line.replace(/[»«]/g, '"')),
    'English quotes': (text) => text.replaceAll('»', '“').replaceAll('«', '”'),
    'quotes the other way round': (text) =>
      text.replace(/[»«]/g, (one) => (one === '»' ? '«' : '»')),
    'hyphens as dashes': (text) => text.replace(/(?<=\p{L}) – (?=\p{L})/gu, ' - '),
    'straight apostrophes': (text) => text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'"),
    'numbers without spaces': (text) => text.replace(/(?<=\d) (?=%)|(?<=§) (?=\d)/g, ''),
  };
  test.each(Object.keys(ways))('%s', (name) => {
    for (const file of someFiles(Object.keys(ways).indexOf(name)).filter(({ isMdx }) => isMdx)) {
      const typed = body(file, (text) => ways[name]?.(text) ?? '');
      expect(mended(file, typed), file.file).toBe(file.text);
    }
  });
});

test('whatever is spoilt, mending says no more and no less, and mending twice is mending once', () => {
  const signs =
    '\t|\u00a0|\u200b|"|\'| - |--|...|\r|\u030a|  |«|»|\u2009|%|[|](|*|\u0007|\n|“|”|<|{|—'.split(
      '|',
    );
  [...someFiles(0), ...someFiles(3)].forEach((file, seed) => {
    const spoilt = scattered(file.text, seed * 7, signs, [1, 3, 12][seed % 3] ?? 1);
    const once = mended(file, spoilt);
    expect(mended(file, once), file.file).toBe(once);
    // What a hidden sign hid is not what the file said before.
    if (!spoilt.includes('\u200b') && !spoilt.includes('\u030a')) {
      expect(isSameContent(spoilt, once, file.isMdx), file.file).toBe(true);
    }
  });
});

describe('edits', () => {
  test('that overlap are made one at a time', () => {
    const edits = [
      { start: 4, end: 6, text: 'X' },
      { start: 2, end: 5, text: 'Y' },
      { start: 0, end: 1, text: '' },
    ];
    expect(applyEdits('abcdefg', edits)).toBe('bYfg');
  });

  test('that would change what a file says are not made, and others are', () => {
    const finding = { file: 'a', line: 1, column: 1, severity: 'error', message: '' } as const;
    const findings = [
      { ...finding, check: 'one', edits: [{ start: 0, end: 3, text: 'Mørke' }] },
      { ...finding, check: 'two', edits: [{ start: 3, end: 6, text: ' – ' }] },
    ];
    expect(mendText('Lys - og\n', findings, true)).toEqual({
      text: 'Lys – og\n',
      mended: new Map([['two', 1]]),
    });
    expect(
      mendText(
        'Lys - og\n',
        [{ ...finding, check: 'x', edits: [{ start: 0, end: 0, text: '# ' }] }],
        true,
      ).text,
    ).toBe('Lys - og\n');
  });
});

test('each thing that a check mends has a name', () => {
  expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(texts.checks));
  expect(
    texts.mended(
      'a.mdx',
      new Map([
        ['quotes-danish', 2],
        ['lines-plain', 1],
      ]),
    ),
  ).toBe('Rettet i a.mdx: 2 anførselstegn og apostroffer, 1 linjeslutning.');
});
