import { z } from 'zod';
import { choiceField, notReported, patternField } from './fields.ts';
import { actField, runsUpwards, sectionField } from './legal-basis.ts';

/** How a trial's row speaks of a rule that does not itself give the exemption. */
export const provisionMeanings = ['fraviges', 'naevnes', notReported] as const;
export type ProvisionMeaning = (typeof provisionMeanings)[number];

/** What a trial has to do with a rule: the rule gives the exemption, or the row names it. */
export const lawEffects = ['giver-hjemmel', ...provisionMeanings] as const;
export type LawEffect = (typeof lawEffects)[number];

/** One chapter of an act or a run of them, as the source writes it: `7`, `9 b`, `10-12`. */
const chapterPattern = /^\d+( [a-zæøå]|-\d+)?$/;
const chapterError = 'Skriv kapitlets nummer, for eksempel "7", "9 b" eller "10-12".';

const chapterField = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    patternField(chapterPattern, chapterError).refine(runsUpwards, {
      error: 'Skriv det laveste kapitel først, for eksempel "10-12".',
    }),
  )
  .meta({
    title: 'Kapitel',
    description: 'Lovens kapitel i anførselstegn, når kilden nævner et kapitel og ingen paragraf.',
    examples: ['7', '9 b', '10-12'],
    errorMessage: chapterError,
    // A chapter without a letter is a number in YAML.
    type: ['string', 'integer'],
  });

/** An act, or one of its sections or chapters, that a trial's row names, and how it is meant. */
export const provisionSchema = z
  .strictObject({
    act: actField.meta({
      description:
        'Lovens id i src/content/acts.yaml, eller ikke-oplyst, når kilden nævner en paragraf uden at sige, hvilken lov den står i.',
      examples: ['lov-om-en-aktiv-beskaeftigelsesindsats', notReported],
    }),
    section: sectionField.optional(),
    chapter: chapterField.optional(),
    meant: choiceField(provisionMeanings, {
      fraviges: 'Kilden siger, at forsøget fraviger reglen eller er fritaget for den.',
      naevnes:
        'Kilden nævner kun reglen, for eksempel for at sige, hvem målgruppen er, eller hvad der gælder i dag.',
      'ikke-oplyst': 'Forsøget handler om reglen, men kilden siger ikke, om den fraviges.',
    }).meta({ title: 'Hvordan', description: 'Hvad forsøget har med reglen at gøre.' }),
  })
  .refine(({ section, chapter }) => section === undefined || chapter === undefined, {
    path: ['chapter'],
    error: 'Skriv enten section eller chapter: paragraffen siger selv, hvor den står.',
  })
  .refine(
    ({ act, section, chapter }) =>
      act !== notReported || section !== undefined || chapter !== undefined,
    { path: ['act'], error: 'Uden lov skal paragraffen eller kapitlet stå her.' },
  )
  .meta({
    title: 'Regel',
    description: 'En lov, en paragraf eller et kapitel, som kildens tabelrække nævner.',
  });
export type Provision = z.output<typeof provisionSchema>;
