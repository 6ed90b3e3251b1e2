import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingText } from '../../text/findings.ts';
import { findingsOfCheck } from '../check.ts';
import { filesRead } from './files-read.ts';
import {
  actsPath,
  chapterPath,
  networkPath,
  timelinePath,
  findingsOf,
  glossaryPath,
  municipalitiesPath,
  projectWith,
  totalsPath,
  validFiles,
} from '../fixture.ts';
import { withFolder } from '../../model/reading/files-fixture.ts';
import { checkProject } from '../index.ts';
import { readProject } from '../../model/reading/project.ts';

test('nothing is said when all files are there and are read', () => {
  expect(findingsOf(filesRead)).toEqual([]);
});

describe('a file that must be there', () => {
  test.each([municipalitiesPath, actsPath, glossaryPath, timelinePath, totalsPath])(
    'is reported when it is not, and alone: %s',
    (path) => {
      expect(checkProject(projectWith({ [path]: undefined }))).toEqual([
        {
          file: path,
          line: 1,
          column: 1,
          check: 'files-read',
          severity: 'error',
          message: 'Filen mangler. Uden den kan publikationen ikke laves.',
        },
      ]);
    },
  );
});

test.each(['velkommen(1).mdx', 'velkommen_LOCAL_4711.mdx', 'velkommen - Kopi.mdx'])(
  'a copy beside its original is told of once, and the original not: %s',
  (name) => {
    const copy = chapterPath.replace('velkommen.mdx', name);
    expect(checkProject(projectWith({ [copy]: validFiles[chapterPath] }))).toEqual([
      expect.objectContaining({ file: copy, message: findingText.unexpectedEntries.copy }),
    ]);
  },
);

describe('a file that nothing reads', () => {
  test.each([
    'src/content/trials/eksempelnetvaerk/vandlys.md',
    'src/content/chapters/brevet.MDX',
    'src/content/networks/andre/netvaerk.mdx',
    'src/content/forord.mdx',
    'seeds/kilde.yml',
    'seeds/ledger/notatet.yaml',
  ])('is reported: %s', (path) => {
    expect(findingsOf(filesRead, { [path]: 'Tekst.' })).toEqual([
      `${path.split('/').at(-1)}:1:1 ${findingText.unreadFile}`,
    ]);
  });

  test.each(['src/content/trials/_skabelon.mdx', 'seeds/_noter.md', 'src/content/.DS_Store'])(
    'is not when it is a draft or the computer’s own: %s',
    (path) => {
      const project = withFolder({ [path]: 'Tekst.' }, readProject);
      expect(findingsOfCheck(filesRead, project)).toEqual([]);
    },
  );
});

describe('what a program left', () => {
  const left = [
    ...['.velkommen.mdx.swp', 'velkommen.mdx~', '#velkommen.mdx#', '.#velkommen.mdx', '4913'],
    ...['Thumbs.db', 'desktop.ini', '.DS_Store', 'velkommen.mdx.orig', 'velkommen.mdx.rej'],
    ...['velkommen.mdx.bak', '~$velkommen.mdx', '.idea/note.xml', '.vscode/settings.json'],
  ];

  test('is passed over', () => {
    const files = Object.fromEntries(left.map((name) => [`src/content/chapters/${name}`, 'x']));
    expect(checkProject(projectWith(files))).toEqual([]);
    expect(checkProject(withFolder(files, readProject))).toEqual([]);
  });

  test('may be a link, as Emacs makes one', () => {
    const path = 'src/content/chapters/.#velkommen.mdx';
    const told = withFolder({}, (root) => {
      symlinkSync('navn@maskine.1234', join(root, path));
      return checkProject(readProject(root));
    });
    expect(told).toEqual([]);
  });

  test.each(['noter.txt', 'velkommen.mdx.txt', '49130', 'Thumbs.mdx.db2'])(
    'is something else than what an editor left: %s',
    (name) => {
      expect(findingsOf(filesRead, { [`src/content/chapters/${name}`]: 'x' })).toHaveLength(1);
    },
  );
});

describe('a mark that Git sets where two have changed the same', () => {
  const conflict = '<<<<<<< HEAD\nLys.\n=======\nMørke.\n>>>>>>> main\n';

  test.each([
    [chapterPath, `${validFiles[chapterPath] ?? ''}\n${conflict}`, 10],
    [chapterPath, `${validFiles[chapterPath] ?? ''}\nLys.\n\n=======\n`, 12],
    [actsPath, `${validFiles[actsPath] ?? ''}${conflict}`, 5],
    [networkPath, (validFiles[networkPath] ?? '').replace('number', '<<<<<<< HEAD\nnumber'), 2],
  ])('is reported as what it is, and alone: %s', (path, text, line) => {
    expect(checkProject(projectWith({ [path]: text }))).toEqual([
      expect.objectContaining({
        check: 'files-read',
        line,
        column: 1,
        message: expect.stringMatching(/^Her står [<=]{7}, som Git har sat/) as string,
      }),
    ]);
  });

  test('is none where it is a heading’s or a quotation’s', () => {
    const text = `${validFiles[chapterPath] ?? ''}\nLys\n=======\n\n> > lys\n`;
    expect(findingsOf(filesRead, { [chapterPath]: text })).toEqual([]);
  });
});

describe('a link to elsewhere', () => {
  test.each(['src/content/acts.yaml', 'src/content/trials', 'src/content', 'seeds'])(
    'is not followed, and reported: %s',
    (path) => {
      const told = withFolder({}, (root) => {
        const target = join(root, 'andetsteds');
        cpSync(join(root, path), target, { recursive: true });
        rmSync(join(root, path), { recursive: true });
        symlinkSync(target, join(root, path));
        return checkProject(readProject(root)).filter(({ file }) => file === path);
      });
      expect(told).toMatchObject([
        { severity: 'error', check: 'files-read', message: findingText.unexpectedEntries.link },
      ]);
    },
  );
});
