import { describe, expect, test } from 'vitest';
import { unclearPhrases } from './phrases-clear.ts';
import { timesWithoutPreposition } from './times-prepositioned.ts';

const said = (run: string, faults: readonly { start: number; end: number }[]): string[] =>
  faults.map(({ start, end }) => run.slice(start, end));
const unclear = (run: string): string[] => said(run, unclearPhrases(run));
const untimed = (run: string): string[] => said(run, timesWithoutPreposition(run));

describe('a phrase that does not say what it means', () => {
  test.each([
    ['Lys. Forsøget ønsker mere lys.', 'Forsøget ønsker'],
    ['Forsøgene vil gerne mere.', 'Forsøgene vil gerne'],
    ['Kapitlet siger, at forsøget håber på lys.', 'forsøget håber'],
    ['Derfor ønsker forsøget mere lys.', 'ønsker forsøget'],
    ['Lys. Efter kapitlet er forsøget slut.', 'Efter kapitlet'],
    ['Efter bilagets række og kapitel 1 har kun seks det.', 'Efter bilagets række'],
    [
      'En mere udførlig midtvejsevaluering kommer i 2019.',
      'En mere udførlig midtvejsevaluering kommer',
    ],
  ])('is reported: %s', (run, phrase) => {
    expect(unclear(run)).toEqual([phrase]);
  });

  test.each([
    'I forsøget ønsker kommunerne mere lys, og de ønsker forsøget udvidet.',
    'Kommunerne og netværket ønsker lys. Det håber forsøgets deltagere også.',
    'Forsøget vurderes, og det sigter mod mere lys. Forsøget forventes at virke.',
    'Efter kapitlet følger bilagene. Efter kapitlet om lys står noterne.',
    'Lyset kom efter kapitlet om mørke. Efter godkendelsen er der en plan.',
    'En mere udførlig evaluering end den foreløbige kommer i 2019.',
    'En mere udførlig evaluering kommer i 2019 end i 2018.',
    'En mere fleksibel indsats kommer borgeren til gode.',
  ])('is not seen in what is clear: %s', (run) => {
    expect(unclear(run)).toEqual([]);
  });
});

describe('a time that lacks its preposition', () => {
  test.each([
    ['Forsøget ventes i gang august 2019.', 'i gang august 2019'],
    ['Det starter  januar 2019 i Sydby.', 'starter  januar 2019'],
    ['Hjemlen trådte i kraft sommeren 2018.', 'i kraft sommeren 2018'],
    ['Det slutter slutningen af 2020.', 'slutter slutningen af 2020'],
    ['Det evalueres 2019.', 'evalueres 2019'],
    ['Fra 1. juli 2018 og sommer 2019.', 'sommer 2019'],
    ['Det sker i efterår 2018.', 'efterår 2018'],
  ])('is reported: %s', (run, phrase) => {
    expect(untimed(run)).toEqual([phrase]);
  });

  test.each([
    'Det ventes i gang i august 2019, i sommeren 2019 og i 2020.',
    'Det trådte i kraft 1. januar 2018 og den 1. juli 2018.',
    'Der er i gang 2019 forløb, og der evalueres 2019 sager.',
    'Sommer 2019, (efterår 2018) og tiden: forår 2019.',
    'Fra januar 2018 til sommeren 2019 og primo 2020.',
    'Perioden august 2018 og hele foråret 2019.',
  ])('is not seen in what has one or is a label: %s', (run) => {
    expect(untimed(run)).toEqual([]);
  });
});
