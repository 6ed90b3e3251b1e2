import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { trialPath, validFiles, withFolder } from './reading/files-fixture.ts';
import { readPublication } from './publication.ts';

describe('reading the publication', () => {
  test('gives each entry its file, fields and text', () => {
    const [trial] = withFolder({}, readPublication).note.trials;
    expect(trial).toMatchObject({
      file: trialPath,
      address: '/forsoeg/eksempelnetvaerk/natlys/',
      data: { code: '1.01', inForce: { date: '2018-07-01' }, activity: [] },
      municipalities: [{ name: 'Nordby' }],
    });
    expect(trial && toString(trial.tree)).toMatch(/^code: .*Indhold/s);
  });

  test('gives the same whatever the byte order mark and line ends', () => {
    const windows = Object.fromEntries(
      Object.entries(validFiles).map(([path, text]) => [
        path,
        `\ufeff${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    const titles = (folder: string) => {
      const { networks, trials, municipalities, acts } = readPublication(folder).note;
      return [networks, trials]
        .flatMap((entries) =>
          entries.map(({ data, tree }) => `${data.title} ${toString(tree).replaceAll('\r', '')}`),
        )
        .concat(JSON.stringify([municipalities.map(({ name }) => name), acts]));
    };
    expect(withFolder(windows, titles)).toEqual(withFolder({}, titles));
  });

  test('refuses what the check refuses', () => {
    const files = { [trialPath]: '---\ntitle: Natlys\n---\n' };
    expect(() => withFolder(files, readPublication)).toThrow();
  });
});
