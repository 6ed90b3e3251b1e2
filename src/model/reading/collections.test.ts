import { describe, expect, test } from 'vitest';
import { entriesAmong, fileCollections } from './collections.ts';
import { sourcePath, textsWith, trialPath } from './files-fixture.ts';

describe('the files of a collection', () => {
  test('come by path, with their names, without those that begin with _', () => {
    const files = {
      'src/content/trials/a/vandlys.mdx': '',
      'src/content/trials/_skabelon.mdx': '',
      'src/content/trials/a/noter.txt': '',
    };
    expect(entriesAmong(textsWith(files).keys(), fileCollections.trials)).toEqual([
      { file: 'src/content/trials/a/vandlys.mdx', id: 'a/vandlys' },
      { file: trialPath, id: 'eksempelnetvaerk/natlys' },
    ]);
  });

  test('are the sources’ records without their figures', () => {
    expect(entriesAmong(textsWith({}).keys(), fileCollections.sources)).toEqual([
      { file: sourcePath, id: 'eksempel-2019' },
    ]);
  });
});
