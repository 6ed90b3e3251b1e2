import { expect, test } from 'vitest';
import { findingText } from './findings.ts';

test.each(['note', 'NOTE', 'networkoverview'])(
  'a component that is written with other capitals is proposed: <%s>',
  (name) => {
    const component = name === 'networkoverview' ? '<NetworkOverview>' : '<Note>';
    expect(findingText.noHtml(name)).toMatch(new RegExp(`Skriv ${component}\\.$`));
  },
);

test('so it is when it is not closed, and nothing is proposed for other tags', () => {
  expect(findingText.notClosed('note')).toBe(
    'HTML som <note> er ikke tilladt. Store og små bogstaver betyder noget: Skriv <Note>.',
  );
  expect(findingText.noHtml('div')).toMatch(/Brug Markdown, eller en af komponenterne/);
  expect(findingText.notClosed('div')).toBe('HTML som <div> er ikke tilladt. Brug Markdown.');
});
