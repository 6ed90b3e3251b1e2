import { absenceText } from './data.ts';

/** The texts of the workbook. */
export const workbookText = {
  cover: {
    sheet: 'Forside',
    lines: ({
      edition,
      publisher,
      license,
      address,
    }: Record<'edition' | 'publisher' | 'license' | 'address', string>) => [
      'Alle publikationens tal og oplysninger som tabeller: en tabel på hvert ark.',
      edition,
      `Udgiver: ${publisher}`,
      `Licens: ${license}`,
      `De samme tabeller som CSV og JSON: ${address}`,
      'Begynd med arket »Indhold«. Arket »Noter« forklarer, hvordan tabellerne skal læses, og »Felter«, hvad hver kolonne er.',
    ],
  },
  contents: {
    sheet: 'Indhold',
    description: 'Hvert navn fører til sit ark.',
    columns: ['Ark', 'Hvad det rummer', 'Rækker'],
  },
  notes: {
    sheet: 'Noter',
    description: 'Hvordan tabellerne skal læses.',
    columns: ['Emne', 'Forklaring'],
    rows: (license: string): [string, string][] => [
      ...Object.values(absenceText).map(({ value, label }): [string, string] => [
        `»${value}«`,
        label,
      ]),
      ['0', 'Kilden har talt, og der var ingen. Det er ikke det samme som »ikke oplyst«.'],
      ['Lister', `Flere ting i én celle har tegnet | imellem sig.`],
      ['Forsøgenes koder', 'De er tekst: 1.10 er ikke 1.1.'],
      [
        'Tider',
        'Så nøjagtige, som kilden er: 2018, 2018-04, 2018-04-01 eller 2019-sommer. En tid er tekst, en dato er en dato.',
      ],
      [
        'Navne (id)',
        'Tabellerne henviser til hinanden ved dem: netværk, kommuner, love og kilder.',
      ],
      ['Tal', 'De er kildernes. Vores egne optællinger hedder »optalt« eller »beregnet«.'],
      ['Licens', license],
    ],
  },
  fields: {
    sheet: 'Felter',
    description: 'En række for hver kolonne i hver tabel.',
    columns: ['Ark', 'Kolonne', 'Navn i CSV og JSON', 'Type', 'Enhed', 'Beskrivelse', 'Værdier'],
    noUnit: absenceText.notApplicable.value,
    anyValue: 'alle',
  },
} as const;
