import { expect, test } from 'vitest';
import { fieldsTold } from './fields-told.ts';
import { edited, findingsOf, trialPath } from '../fixture.ts';

const withActivity = (activity: string, sentence: string) => {
  const files = edited(trialPath, 'evaluation:', `activity:\n  - ${activity}\nevaluation:`);
  return { [trialPath]: (files[trialPath] ?? '').replace('Lys om natten.', sentence) };
};
const sixteen = '{ municipalities: [nordby], count: 16, of: lamper, asOf: 2018-12 }';
const fault = (field: string, figure: string): string =>
  `Feltet »${field}« siger ${figure}, men teksten nedenfor siger det ikke (noter tæller ikke med). Ret det ene, så felt og sætninger siger det samme som kilden.`;

test('a figure of the fields may stand in the text in figures or words, and as exactly as sentences need', () => {
  expect(findingsOf(fieldsTold)).toEqual([]);
  for (const sentence of ['16 lamper i december 2018.', 'Seksten lamper i december 2018.']) {
    expect(findingsOf(fieldsTold, withActivity(sixteen, sentence))).toEqual([]);
  }
});

test('a figure that is another in the text is reported where the field has it', () => {
  expect(findingsOf(fieldsTold, withActivity(sixteen, '15 lamper i december 2018.'))).toEqual([
    `natlys.mdx:15:40 ${fault('activity[1].count', '16')}`,
  ]);
  expect(findingsOf(fieldsTold, edited(trialPath, '2018-07-01', '2018-08-01'))).toEqual([
    `natlys.mdx:11:9 ${fault('inForce.date', '2018-08-01')}`,
  ]);
});

test('a note is no substitute for a sentence: it may say what another place says', () => {
  const note = '15 lamper i december 2018.\n\n<Note>\n\nBilaget har 16.\n\n</Note>';
  expect(findingsOf(fieldsTold, withActivity(sixteen, note))).toHaveLength(1);
});

test('none at all may be said in other words, and a text that is to be written says nothing yet', () => {
  const none = sixteen.replace('16', '0');
  expect(findingsOf(fieldsTold, withActivity(none, 'Ingen lamper i december 2018.'))).toEqual([]);
  const open = withActivity(sixteen, 'Teksten er under udarbejdelse.');
  expect(findingsOf(fieldsTold, open)).toEqual([]);
});

test('the times of a status and of the evaluation are told, too, unless another trial tells them', () => {
  const since = edited(trialPath, 'status: i-gang', 'status: i-gang\n  since: 2018-10');
  expect(findingsOf(fieldsTold, since)).toEqual([
    `natlys.mdx:14:10 ${fault('implementation.since', '2018-10')}`,
  ]);
  const when = '{ kind: slutevaluering, period: 2020-slutning }';
  const dated = edited(trialPath, 'design: klar', `design: klar\n  when: [${when}]`);
  expect(findingsOf(fieldsTold, dated)).toHaveLength(1);
  const text = dated[trialPath] ?? '';
  const said = text.replace('Kommunen evaluerer.', 'Det evalueres i slutningen af 2020.');
  expect(findingsOf(fieldsTold, { [trialPath]: said })).toEqual([]);
  const elsewhere = text.replace('design: klar', 'design: klar\n  describedIn: "1.02"');
  expect(findingsOf(fieldsTold, { [trialPath]: elsewhere })).toEqual([]);
});
