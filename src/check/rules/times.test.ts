import { describe, expect, test } from 'vitest';
import { programmeYears } from '../../schemas/programme.ts';
import { datesInProgramme } from './dates-in-programme.ts';
import { datesInTextQuoted } from './dates-in-text-quoted.ts';
import { findingsOfCheck } from '../check.ts';
import {
  chapterPath,
  edited,
  findingsOf,
  projectWith,
  sourcePath,
  timelinePath,
  trialPath,
} from '../fixture.ts';
import { periodsInOrder } from './periods-in-order.ts';

describe('a time outside the years that the publication speaks of', () => {
  test('is reported in fields and in texts', () => {
    expect(findingsOf(datesInProgramme)).toEqual([]);
    expect(findingsOf(datesInProgramme, edited(trialPath, '2018-07-01', '2108-07-01'))).toEqual([
      expect.stringMatching(/^natlys\.mdx:11:9 »2108-07-01« ligger uden for .*2012–2020/),
    ]);
    const texts = edited(chapterPath, 'Se ', 'Den 1. juli 2011 og i 2012 og 2020. Se ');
    expect(findingsOf(datesInProgramme, texts)).toEqual([
      expect.stringMatching(/^velkommen\.mdx:8:5 »1\. juli 2011« /),
    ]);
    expect(findingsOf(datesInProgramme, edited(timelinePath, '2018-07-01', '2021'))).toHaveLength(
      1,
    );
  });

  test('are as wide as the sources’ own times', () => {
    expect(programmeYears).toEqual({ first: 2012, last: 2020 });
  });
});

describe('times', () => {
  const since = (times: string) =>
    edited(trialPath, '  status: i-gang\n', `  status: i-gang\n${times}`);
  test('end after they begin', () => {
    expect(findingsOf(periodsInOrder, since('  since: 2018-10\n  until: 2018-04\n'))).toEqual([
      'natlys.mdx:15:10 Feltet »until« (2018-04) ligger før feltet »since« (2018-10). Byt dem om, eller ret den, der er forkert.',
    ]);
    expect(findingsOf(periodsInOrder, since('  since: 2018-10\n  until: 2018\n'))).toEqual([]);
    expect(findingsOf(periodsInOrder, since('  since: 2018-10\n'))).toEqual([]);
  });

  test('of a count are before its source', () => {
    const counted = (asOf: string) =>
      edited(
        trialPath,
        'evaluation:\n',
        `activity:\n  - count: 1\n    of: borgere\n    municipalities: [nordby]\n    asOf: ${asOf}\nevaluation:\n`,
      );
    expect(findingsOf(periodsInOrder, counted('2019-03'))).toEqual([
      expect.stringMatching(
        /^natlys\.mdx:18:11 Tallet er opgjort 2019-03, men .* eksempel-2019, er fra 2019-02\./,
      ),
    ]);
    expect(findingsOf(periodsInOrder, counted('2019-02'))).toEqual([]);
  });
});

describe('a date in a text field', () => {
  test('is quoted, or Astro stops at it', () => {
    const files = edited(sourcePath, 'title: Et notat om lys', 'title: 2018-07-01');
    expect(findingsOf(datesInTextQuoted, files)).toEqual([
      'eksempel-2019.yaml:1:8 Feltet »title« er en tekst, men 2018-07-01 uden anførselstegn bliver læst som en dato, og så standser bygningen. Skriv "2018-07-01".',
    ]);
    const [finding] = findingsOfCheck(datesInTextQuoted, projectWith(files));
    expect(finding?.edits).toEqual([{ start: 7, end: 17, text: '"2018-07-01"' }]);
  });

  test('is a date where the field is one, and a text where it is quoted or more than a date', () => {
    expect(findingsOf(datesInTextQuoted)).toEqual([]);
    for (const title of ['"2018-07-01"', "'2018-07-01'", '2018-07-01 om lys', '2018-7']) {
      const files = edited(sourcePath, 'title: Et notat om lys', `title: ${title}`);
      // With a date that is one, so that the file is looked at.
      files[sourcePath] = files[sourcePath]?.replace('date: 2019-02', 'date: 2019-02-01');
      expect(findingsOf(datesInTextQuoted, files), title).toEqual([]);
    }
  });
});
