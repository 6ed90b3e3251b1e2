import { z } from 'zod';
import { idField, lineField, patternField, periodField } from './fields.ts';
import { monthNames } from './months.ts';
import { provisionSchema } from './provision.ts';

const whatField = lineField.meta({
  title: 'Hvad',
  description: 'Hvad tallet, datoen eller henvisningen gælder, i få ord.',
});

const nameField = idField.optional().meta({
  title: 'Navn (id)',
  description: 'Kun når tallet indgår i en sum i seeds/ledger/totals.yaml eller står på forsiden.',
});

/** A number that a source states: a count, share, amount, age, threshold or duration. */
const numberFigureSchema = z.strictObject({
  id: nameField,
  value: z
    .number({
      error: ({ input }) =>
        typeof input === 'number' ? 'Det er ikke et tal. Skriv kildens tal.' : undefined,
    })
    .meta({ title: 'Tal', description: 'Tallet med punktum som decimaltegn: 13.5.' }),
  unit: lineField.meta({
    title: 'Enhed',
    description: 'Hvad tallet er i: borgere, sager, år, %, kr. …',
  }),
  what: whatField,
  asOf: periodField.optional().meta({
    title: 'Opgjort',
    description: 'Hvornår tallet er gjort op, eller den tid, det dækker, hvis kilden siger det.',
  }),
});

/** A date or period that a source states; only the month's name where the source gives no year. */
const dateFigureSchema = z.strictObject({
  date: z
    .union([z.enum(monthNames), periodField], {
      error: 'Skriv tiden som 2018, 2018-04, 2018-04-01, 2019-sommer eller en måned uden år.',
    })
    .meta({
      title: 'Tid',
      description: 'Tiden, som kilden skriver den; kun månedens navn, når kilden ikke har året.',
    }),
  what: whatField,
});

const lawError = 'Skriv henvisningen med sit tegn, som kilden: § 26 d, kap. 10-12 eller L 150.';
/** A bare number would be read as a number, and no section would be found in it. */
const lawField = lineField.regex(/(?:§|kap[a-z]*\.?|L) ?\d/, { error: lawError });

/** A reference to law that a source states: `§ 26 d`, `§ 2, nr. 1`, `kap. 10-12`, `L 150`. */
const lawFigureSchema = z.strictObject({
  law: lawField.meta({
    title: 'Lovhenvisning',
    description: 'Henvisningen, som kilden skriver den, med §.',
    examples: ['§ 26 d', '§ 2, nr. 1', 'kap. 10-12', 'L 150'],
  }),
  what: whatField,
});

export const ledgerFigureSchema = z.union([numberFigureSchema, dateFigureSchema, lawFigureSchema], {
  error:
    'Skriv en af de tre: { value, unit, what }, { date, what } eller { law, what }; value kan have asOf.',
});
export type LedgerFigure = z.output<typeof ledgerFigureSchema>;

/** The figures at one place in a source, and the entry of ours that must carry them. */
export const ledgerGroupSchema = z.strictObject({
  place: lineField.meta({
    title: 'Sted',
    description: 'Hvor i kilden tallene står. Skriv det ens her og i feltet sources.',
    examples: ['Bilagstabel 2.6, række 1'],
  }),
  entry: patternField(
    /^(chapters|networks|trials)\/[a-z0-9/-]+$/,
    'Skriv samling og navn uden .mdx, for eksempel trials/en-plan/en-handleplan.',
  ).meta({
    title: 'Indgang',
    description: 'Den fil i src/content, som tallene skal stå i: samling og navn, uden .mdx.',
    examples: ['trials/en-plan/en-handleplan'],
  }),
  provisions: z.array(provisionSchema).optional().meta({
    title: 'Regler, der fraviges eller nævnes',
    description:
      'Love, paragraffer og kapitler, som stedet nævner ud over hjemlen. De skal være de samme som i forsøgets provisions.',
  }),
  figures: z.array(ledgerFigureSchema).meta({
    title: 'Tal',
    description:
      'Hvert tal, hver tid og hver lovhenvisning på stedet: { value, unit, what }, { date, what } eller { law, what }.',
  }),
});
export type LedgerGroup = z.output<typeof ledgerGroupSchema>;

/** A part of a source's ledger: one file. */
export const ledgerSchema = z.array(ledgerGroupSchema);
