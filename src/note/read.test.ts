import { describe, expect, test } from 'vitest';
import { sourcePath, trialPath, validFiles, withFolder } from './files-fixture.ts';
import { entryFiles, fileCollections, frontMatterBlock, readNote } from './read.ts';

describe('the front matter', () => {
  test('is between the first line --- and the next', () => {
    const text = '---\ntitle: Lys\n---\n\nTekst.\n';
    expect(frontMatterBlock(text)).toEqual({ yaml: 'title: Lys\n', bodyOffset: 19 });
  });

  test('may be empty, have the line ends of Windows, and end the file', () => {
    expect(frontMatterBlock('---\n---\nA')).toEqual({ yaml: '', bodyOffset: 8 });
    expect(frontMatterBlock('---\r\na: 1\r\n--- \r\nA')).toEqual({
      yaml: 'a: 1\r\n',
      bodyOffset: 17,
    });
    expect(frontMatterBlock('---\na: 1\n---')).toEqual({ yaml: 'a: 1\n', bodyOffset: 12 });
  });

  test.each([
    '',
    '\n---\na: 1\n---\n',
    'Tekst.\n\n---\na: 1\n---\n',
    '---\na: 1\n',
    '---\na: 1\n---b\n',
  ])('is not there in %j', (text) => {
    expect(frontMatterBlock(text)).toBeUndefined();
  });
});

describe('the files of a collection', () => {
  test('come by path, with their names, without those that begin with _', () => {
    const files = {
      'src/content/trials/a/vandlys.mdx': '',
      'src/content/trials/_skabelon.mdx': '',
      'src/content/trials/a/noter.txt': '',
    };
    expect(withFolder(files, (folder) => entryFiles(folder, fileCollections.trials))).toEqual([
      { file: 'src/content/trials/a/vandlys.mdx', id: 'a/vandlys' },
      { file: trialPath, id: 'eksempelnetvaerk/natlys' },
    ]);
  });

  test('are the sources’ records without their figures', () => {
    expect(withFolder({}, (folder) => entryFiles(folder, fileCollections.sources))).toEqual([
      { file: sourcePath, id: 'eksempel-2019' },
    ]);
  });
});

describe('reading the note', () => {
  test('gives each entry its file, fields and text', () => {
    const [trial] = withFolder({}, readNote).trials;
    expect(trial).toMatchObject({
      file: trialPath,
      address: '/forsoeg/eksempelnetvaerk/natlys/',
      data: { code: '1.01', inForce: { date: '2018-07-01' }, activity: [] },
      municipalities: [{ name: 'Nordby' }],
    });
    expect(trial?.body).toMatch(/^\n## Indhold\n/);
  });

  test('gives the same whatever the byte order mark and line ends', () => {
    const windows = Object.fromEntries(
      Object.entries(validFiles).map(([path, text]) => [
        path,
        `\ufeff${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    const titles = (folder: string) => {
      const { networks, trials, municipalities, acts, sources } = readNote(folder);
      return [networks, trials, sources]
        .flatMap((entries) =>
          entries.map(({ data, body }) => `${data.title} ${body.replaceAll('\r', '')}`),
        )
        .concat(JSON.stringify([municipalities.map(({ name }) => name), acts]));
    };
    expect(withFolder(windows, titles)).toEqual(withFolder({}, titles));
  });

  test('refuses what the check refuses', () => {
    const files = { [trialPath]: '---\ntitle: Natlys\n---\n' };
    expect(() => withFolder(files, readNote)).toThrow();
  });
});
