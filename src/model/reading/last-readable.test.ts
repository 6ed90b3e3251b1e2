import { expect, test } from 'vitest';
import { edited, municipalitiesPath, textsWith, trialPath, type Files } from './files-fixture.ts';
import { lastReadable } from './last-readable.ts';
import { projectOf } from './project.ts';

const read = (files: Files = {}) => projectOf({ texts: textsWith(files) });

test('a file that can’t be read stays as it was last, and goes with its file', () => {
  const latest = lastReadable();
  const spoilt = edited(trialPath, 'Lys om natten.', 'Lys <om natten.');
  const [before] = latest(read()).trials;
  expect(latest(read(spoilt)).trials).toEqual([before]);
  expect(
    latest(read(edited(trialPath, 'title: Natlys', 'title: Lys'))).trials[0]?.data?.title,
  ).toBe('Lys');
  expect(latest(read({ [trialPath]: undefined })).trials).toEqual([]);
});

test('of what never could be read, the parts that can are there', () => {
  const latest = lastReadable();
  const spoilt = {
    ...edited(trialPath, 'code: "1.01"', 'code: et'),
    ...edited(municipalitiesPath, 'region: Nordjylland', 'region: Norden'),
  };
  const { trials, municipalities } = latest(read(spoilt));
  expect(trials).toEqual([]);
  expect(municipalities.data?.map(({ id }) => id)).toEqual(['sydby']);
});
