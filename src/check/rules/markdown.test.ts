import { describe, expect, test } from 'vitest';
import { findingsOfCheck, type Check } from '../check.ts';
import { chapterPath, projectWith, validFiles } from '../fixture.ts';
import { blocksMeant } from './blocks-meant.ts';
import { linksWhole } from './links-whole.ts';
import { marksRead } from './marks-read.ts';
import { dashesDanish } from './signs-danish.ts';

const linesAbove = 9;

/** What a check says of a text in a chapter, each as `line:column message`. */
const told = (check: Check, text: string): string[] =>
  findingsOfCheck(
    check,
    projectWith({ [chapterPath]: `${validFiles[chapterPath] ?? ''}\n${text}\n` }),
  ).map(({ line, column, message }) => `${line - linesAbove}:${column} ${message}`);
const only = (check: Check, text: string): string => {
  const [one = '', ...others] = told(check, text);
  expect(others).toEqual([]);
  return one;
};

describe('marks', () => {
  test.each([
    'Her er **lys** og *mørke*, ***begge***, __fed__ og _kursiv_.',
    'Her er \\*lys\\*, fil_navn, \\| og 5 \\* 3.',
    '| a | b |\n| --- | --- |\n| **c** | d |',
    'Se [*brevet*](/forord/#a_b_) og https://kl.dk/_a/.',
    '## Lys\n\nSag #5 og #lys.',
    'Det er ~5 og &#42;.',
  ])('that are read, or meant as they stand, are not reported: %s', (text) => {
    expect(told(marksRead, text)).toEqual([]);
  });

  test.each([
    ['Her er **lys om natten.', '1:8 Her begynder eller slutter fed skrift med **'],
    ['Her er lys** om natten.', '1:11 Her begynder eller slutter fed skrift med **'],
    ['Her er ** lys** om natten.', '1:8 Mellem ** og ordet er der et mellemrum'],
    ['Her er **lys ** om natten.', '1:8 Mellem ** og ordet er der et mellemrum'],
    ['Lys * om natten.', '1:5 Tegnet * bliver vist, som det står. Slet det.'],
    ['Lys _om natten.', '1:5 Her begynder eller slutter kursiv med _'],
    ['*(*lys)', '1:1 Tegnene * bliver vist'],
    ['Lys ~~om natten.', '1:5 Tegnet ~~ bliver vist'],
    ['Han__sagde__det.', '1:4 Tegnene __ bliver vist'],
    ['Her er ==lys== nu.', '1:8 Tegnet == bliver vist'],
    ['::: lys\n\nLys.', '1:1 Tegnet ::: bliver vist'],
    [
      'Navn: ____',
      '1:7 Tegnet ____ bliver vist, som det står. Slet det. Skal læseren se det, så skriv \\_\\_\\_\\_.',
    ],
    ['Lys `om natten.', '1:5 Tegnet ` bliver vist'],
    ['Lys | mørke | nat.', '1:5 Tegnet | bliver vist'],
    ['## Lys *om\n\nLys.', '1:8 Her begynder eller slutter kursiv'],
    ['##Lys', '1:1 Mellem ## og teksten mangler et mellemrum'],
    ['Lys:\n• en\n• anden', '2:1 Linjen begynder med •'],
    ['Lys.\n| a | b |\n| c | d |', '2:1 Her står en tabel uden linjen under overskrifterne'],
    ['| a |\n| --- | --- |\n| c | d |', '2:1 Linjen under overskrifterne har 2 felter'],
    [
      'a | b\n--- | --- | ---\nc | d',
      '2:1 Linjen under overskrifterne har 3 felter, men tabellen har 2',
    ],
  ])('that readers would see are reported once, where they stand: %s', (text, expected) => {
    expect(only(marksRead, text)).toContain(expected);
  });

  test.each([
    [
      'Her er **lys\n\nom natten** nu.',
      '1:8 Her begynder fed skrift med **, og i linje 12 slutter den',
    ],
    ['Her er *lys\n\nog\n\nom natten*.', '1:8 Her begynder kursiv med *, og i linje 14'],
    ['- Her er **lys\n- om natten** nu.', '1:10 Her begynder fed skrift'],
    ['Her er ~~lys\n\nom natten~~.', '1:8 Her begynder fremhævet skrift med ~~'],
  ])('that begin in one paragraph and end in another are one fault: %s', (text, expected) => {
    expect(only(marksRead, text)).toContain(expected);
  });

  test('that both begin, or both end, are two', () => {
    expect(told(marksRead, 'Her er **lys.\n\nHer er **mørke.')).toHaveLength(2);
    expect(told(marksRead, 'Her er lys**.\n\nHer er mørke**.')).toHaveLength(2);
  });

  test('of a table that is not read as one are no dashes too', () => {
    expect(told(dashesDanish, '| a | b |\n| --- |\n| c | d |')).toEqual([]);
    expect(told(dashesDanish, 'Lys --- mørke.')).toHaveLength(1);
  });

  test('alone in a heading are for headings-in-order to report', () => {
    expect(told(marksRead, '## ***')).toEqual([]);
  });
});

describe('blocks', () => {
  test.each([
    '1. Lys\n2. Mørke',
    '7. Lys\n8. Mørke',
    '1. Lys\n\nTekst.\n\n2. Mørke',
    '1. januar\n2. februar\n3. marts',
    '1. Lys',
    '1\\. juni var fristen. Den\n2018 var et år.',
    'Her er:\n- lys\n- mørke',
    'Her er en:\n- lys',
    '- lys\n  - nat',
    '1. Lys\n   - nat\n2. Mørke',
    '## Lys\n\nTekst.',
    'Lys om natten\n---\n\nTekst.',
    '1. Lys\n\n- nat',
    'Note*1* og 5 *og* 3.',
  ])('that are meant are not reported: %s', (text) => {
    expect(told(blocksMeant, text)).toEqual([]);
  });

  test.each([
    ['1. juni 2018 var fristen.', '1:1 Datoen begynder linjen, så »1. juni 2018 var …« bliver'],
    ['Fristen var den\n1. juni 2018.', '2:1 Datoen begynder linjen'],
    ['1. juli 2017 kom en.\n1. juli 2018 kom to.', '1:1 Datoen begynder linjen'],
    ['2018. Det var et godt år.', '1:1 »2018. Det var et …« begynder linjen'],
    ['2017. Det kom.\n2018. Det blev.', '1:1 »2017. Det kom.« begynder linjen'],
    ['2. halvår var bedre.', '1:1 »2. halvår var bedre.« begynder linjen'],
    ['1. halvår var bedre.', '1:1 »1. halvår var bedre.« begynder linjen'],
    ['Det er godt\n- også om natten.', '2:1 Linjen begynder med - midt i et afsnit'],
    ['Det er fire\n+ en mere.', '2:1 Linjen begynder med + midt i et afsnit'],
    ['1. Lys\n  - nat\n  - dag\n2. Mørke', '2:3 Listen er ikke rykket langt nok ind'],
    ['10. Lys\n11. Nat\n   - dag', '3:4 Listen er ikke rykket langt nok ind'],
    ['Det er lys.\nOg nat.\n---', '3:1 Linjen --- lige under teksten gør »Det er lys. Og nat.«'],
    ['Det er lys.\n---', '2:1 Linjen --- lige under teksten gør »Det er lys.«'],
    ['Det er 5*3*2,5 lamper.', '1:8 »5*3*2,5« bliver læst som kursiv'],
    ['1. Juni 2018 var fristen.', '1:1 Datoen begynder linjen'],
    ['Lys ~~om natten~~.', '1:5 Tekst mellem ~ og ~'],
  ])('that nobody meant are reported once, where they begin: %s', (text, expected) => {
    expect(only(blocksMeant, text)).toContain(expected);
  });

  test('tell how far in a sublist has to be', () => {
    expect(only(blocksMeant, '10. Lys\n11. Nat\n   - dag')).toContain('Ryk den 4 mellemrum ind');
  });
});

describe('an e-mail address', () => {
  test.each(['Skriv til soeren@kl.dk, s.ren@kl.dk.', '[søren](mailto:søren@kl.dk)', 'Æ@lys'])(
    'that is whole is not reported: %s',
    (text) => {
      expect(told(linksWhole, text)).toEqual([]);
    },
  );

  test.each([
    ['Skriv til søren@kl.dk i dag.', '1:11 »søren@kl.dk« bliver et link til ren@kl.dk'],
    ['Skriv til navn@by.dkø.', '1:11 »navn@by.dkø« bliver et link til'],
    ['Skriv til ren@kl.dk og søren@kl.dk.', '1:24 »søren@kl.dk« bliver et link til ren@kl.dk'],
  ])('that would lead to another’s is reported: %s', (text, expected) => {
    expect(only(linksWhole, text)).toContain(expected);
  });
});
