import { describe, expect, test } from 'vitest';
import { fieldsValid } from './fields-valid.ts';
import { figuresBacked, figuresCarried } from './figures-reconcile.ts';
import {
  edited,
  findingsOf,
  glossaryPath,
  ledgerPath,
  timelinePath,
  totalsPath,
  trialPath,
} from '../fixture.ts';
import { totalsAgree } from './totals-agree.ts';

describe('figures-carried', () => {
  test('is content when each figure of the ledger stands in its entry', () => {
    expect(findingsOf(figuresCarried)).toEqual([]);
  });

  test('points at a figure of the ledger that its entry does not have', () => {
    const files = edited(ledgerPath, '{ law: § 28', '{ law: § 29');
    expect(findingsOf(figuresCarried, files)).toEqual([
      'notatet.yaml:5:7 § 29 (lysloven) står i kilden (Side 2), men ikke i src/content/trials/eksempelnetvaerk/natlys.mdx. Skriv det i filen, eller ret regnskabet, hvis kilden ikke siger det.',
    ]);
  });

  test('names the nearest entry when the ledger misspells one', () => {
    const files = edited(ledgerPath, 'eksempelnetvaerk/natlys', 'eksempelnetvaerk/natlyz');
    expect(findingsOf(figuresCarried, files)).toEqual([
      'notatet.yaml:2:10 Regnskabet over kildens tal nævner »trials/eksempelnetvaerk/natlyz«, som ikke findes i src/content. Mente du »trials/eksempelnetvaerk/natlys«?',
    ]);
  });
});

describe('figures-backed', () => {
  test('is content when each figure of an entry stands in the ledger', () => {
    expect(findingsOf(figuresBacked)).toEqual([]);
  });

  test('points at a number that no source has, in text and in fields', () => {
    const text = edited(trialPath, 'Lys om natten.', 'Lys om natten i 12 timer.');
    expect(findingsOf(figuresBacked, text)).toEqual([
      expect.stringMatching(/^natlys\.mdx:\d+:17 »12« står ikke i kilden de steder/),
    ]);
    const field = edited(trialPath, 'date: 2018-07-01', 'date: 2018-08-01');
    expect(findingsOf(figuresBacked, field)[0]).toMatch(/^natlys\.mdx:11:9 »2018-08-01«/);
  });

  test('points at a number in the title of a component that no source has', () => {
    const files = edited(
      trialPath,
      'Lys om natten.',
      '<Phase title="Uge 12">\n\nLys om natten.\n\n</Phase>',
    );
    expect(findingsOf(figuresBacked, files)).toEqual([
      expect.stringMatching(/^natlys\.mdx:25:19 »12« står ikke i kilden de steder/),
    ]);
  });

  test('points at a number that the ledger has of something else', () => {
    const ledger = edited(
      ledgerPath,
      '    - { law: § 28',
      '    - { value: 84, unit: "%", what: lys }\n    - { value: 5, unit: lamper, what: lys }\n    - { law: § 28',
    );
    const text = (said: string) => ({
      ...ledger,
      ...edited(trialPath, 'Lys om natten.', `Lys om natten for ${said}.`),
    });
    expect(findingsOf(figuresBacked, text('84 % og 5 lamper'))).toEqual([]);
    expect(findingsOf(figuresBacked, text('84 lamper og 5 lamper'))).toEqual([
      'natlys.mdx:25:19 Her står »84 lamper«, men i kildens regnskab er tallet 84 % (lys). Ret det, tallet er i, eller ret regnskabet, hvis kilden siger det.',
    ]);
  });

  test('points at an invented date or number of an event', () => {
    const date = edited(timelinePath, 'period: 2018-07-01', 'period: 2018-07-02');
    expect(findingsOf(figuresBacked, date)).toEqual([
      expect.stringMatching(/^timeline\.yaml:2:11 »2018-07-02« står ikke i kilden de steder/),
    ]);
    const until = edited(timelinePath, '  kind:', '  until: 2019\n  kind:');
    expect(findingsOf(figuresBacked, until)[0]).toMatch(/^timeline\.yaml:3:10 »2019«/);
    const text = edited(timelinePath, 'Hjemlen træder', 'De 12 hjemler træder');
    expect(findingsOf(figuresBacked, text)[0]).toMatch(/^timeline\.yaml:5:9 »12«/);
  });

  test('does not back an event from a place that it does not name', () => {
    const files = edited(timelinePath, 'place: Side 2', 'place: Side 3');
    expect(findingsOf(figuresBacked, files)).toEqual([
      expect.stringMatching(/^timeline\.yaml:2:11 »2018-07-01«/),
    ]);
  });

  test('lets an event be less exact than the source', () => {
    const files = edited(timelinePath, 'period: 2018-07-01', 'period: 2018-07');
    expect(findingsOf(figuresBacked, files)).toEqual([]);
  });

  test('does not take a figure from a place that the entry does not name', () => {
    const files = edited(ledgerPath, '- place: Side 2', '- place: Side 3');
    const moved = {
      [ledgerPath]:
        files[ledgerPath]?.replace(
          'entry: trials/eksempelnetvaerk/natlys',
          'entry: networks/eksempelnetvaerk',
        ) ?? '',
    };
    expect(findingsOf(figuresBacked, moved).length).toBeGreaterThan(0);
  });
});

describe('figures-backed in the glossary', () => {
  const term = (explanation: string, origin: string): Record<string, string> => ({
    [glossaryPath]: `- id: lae-265
  term: LÆ 265
  full: Lægeerklæring
  explanation: ${explanation}
  origin: ${origin}
`,
  });
  const fromSource = (place: string): string =>
    `kilde\n  sources: [{ source: eksempel-2019, place: ${place} }]`;

  test('takes a word’s own figures as a name', () => {
    expect(findingsOf(figuresBacked, term('En attest.', 'redaktionen'))).toEqual([]);
  });

  test('lets us mention law that a source mentions, and no other figure', () => {
    expect(findingsOf(figuresBacked, term('Se § 28.', 'redaktionen'))).toEqual([]);
    const message =
      'står i en forklaring, som redaktionen selv står for. Den må ikke have tal, kun henvisninger til paragraffer, som kilderne også nævner. Slet tallet, eller skriv origin: kilde og sources.';
    expect(findingsOf(figuresBacked, term('Se § 29.', 'redaktionen'))).toEqual([
      `glossary.yaml:4:16 »§ 29« ${message}`,
    ]);
    expect(findingsOf(figuresBacked, term('Fra 1. juli 2018.', 'redaktionen'))).toEqual([
      `glossary.yaml:4:16 »1. juli 2018« ${message}`,
    ]);
  });

  test('reads a source’s explanation against the places it names', () => {
    const backed = term('Fra 1. juli 2018.', fromSource('Side 2'));
    expect(findingsOf(figuresBacked, backed)).toEqual([]);
    const elsewhere = term('Fra 1. juli 2018.', fromSource('Side 3'));
    expect(findingsOf(figuresBacked, elsewhere)).toEqual([
      expect.stringMatching(/^glossary\.yaml:4:16 »1\. juli 2018« står ikke i kilden/),
    ]);
  });
});

describe('totals-agree', () => {
  test('is content when what is stated is what is counted', () => {
    expect(findingsOf(totalsAgree)).toEqual([]);
  });

  test('asks for an explanation when they differ', () => {
    expect(findingsOf(totalsAgree, edited(totalsPath, 'stated: 1', 'stated: 2'))).toEqual([
      'totals.yaml:4:11 »Der er ét netværk«: kilden siger 2, optællingen giver 1. Kildens tal skal blive stående. Er noget slettet eller skrevet to gange, så ret det. Er noget føjet til efter kilden, så skriv hvad i feltet explanation under tallet: explanation: "Optællingen har også forsøg …".',
    ]);
  });

  test('refuses an explanation that is no longer needed', () => {
    const files = edited(
      totalsPath,
      'count: networks',
      'count: networks\n  explanation: Der var to.',
    );
    expect(findingsOf(totalsAgree, files)).toEqual([
      'totals.yaml:6:16 »Der er ét netværk«: kildens tal og optællingen er ens. Slet feltet explanation.',
    ]);
  });

  test('counts nothing in a network that is not there or not named', () => {
    const misspelt = edited(
      totalsPath,
      'count: networks',
      'count: trials-in-network\n  network: eksempelnet',
    );
    expect(findingsOf(totalsAgree, misspelt)).toEqual([]);
    const unnamed = edited(totalsPath, 'count: networks', 'count: trials-in-network');
    expect(findingsOf(totalsAgree, unnamed)).toEqual([]);
    expect(findingsOf(fieldsValid, unnamed)).toEqual([
      'totals.yaml:5:10 Feltet »[1].count«: Feltet network skal stå, når count er trials-in-network eller participants-of-network, og ellers ikke.',
    ]);
  });

  test('names the nearest figure when a sum names one that is not there', () => {
    const files = edited(totalsPath, 'count: networks', 'sum: [mikrolaan]');
    expect(findingsOf(totalsAgree, files)).toEqual([
      'totals.yaml:5:8 Intet tal i regnskabet (seeds/ledger) har navnet (id) »mikrolaan«.',
    ]);
  });
});
