import { z } from 'zod';
import {
  choiceField,
  codeField,
  idField,
  lineField,
  patternField,
  periodField,
  sourcesField,
} from './fields.ts';
import { lastDay } from './period-days.ts';

/** What kind of event it is. On one date they come in this order. */
export const eventKinds = [
  'ikrafttraedelse',
  'lov',
  'frist',
  'proces',
  'forsoeg',
  'evaluering',
  'publikation',
] as const;
export type EventKind = (typeof eventKinds)[number];

const chapterField = patternField(
  /^[a-z0-9/-]+$/,
  'Skriv kapitlets filnavn uden .mdx, for eksempel baggrund/kl-2016.',
).meta({
  title: 'Kapitel',
  description: 'Kapitlets filnavn i src/content/chapters, uden .mdx.',
  examples: ['baggrund/kl-2016'],
});

/** Something that happened, or was to happen, at a time that a source gives. */
export const eventSchema = z
  .strictObject({
    id: idField.meta({
      title: 'Navn (id)',
      description: 'Hændelsens faste navn; det er også dens anker på siden og ændres ikke.',
    }),
    period: periodField.meta({
      title: 'Tid',
      description: 'Så nøjagtigt som kilden: 2018, 2018-04, 2018-04-01 eller 2019-sommer.',
    }),
    until: periodField.optional().meta({
      title: 'Til',
      description: 'Slutningen, når hændelsen strækker sig fra en tid til en anden.',
    }),
    kind: choiceField(eventKinds, {
      ikrafttraedelse: 'En hjemmel træder i kraft.',
      lov: 'En aftale eller en lov.',
      frist: 'En ansøgning eller en frist.',
      proces: 'Et møde eller en beslutning.',
      forsoeg: 'Noget i forsøgene ude i kommunerne.',
      evaluering: 'En evaluering.',
      publikation: 'Et brev eller et notat.',
    }).meta({ title: 'Slags', description: 'Hvad det er for en hændelse.' }),
    title: lineField.meta({ title: 'Titel', description: 'Hvad der sker, kort.' }),
    text: lineField.meta({
      title: 'Tekst',
      description: 'Én eller to sætninger i egne ord, med kildens forbehold. Kun tekst.',
    }),
    networks: z
      .array(idField)
      .default([])
      .meta({ title: 'Netværk', description: 'Netværk at linke til: filnavne uden .mdx.' }),
    trials: z
      .array(codeField)
      .default([])
      .meta({ title: 'Forsøg', description: 'Koder på forsøg at linke til.' }),
    allTrials: z.boolean().default(false).meta({
      title: 'Alle forsøg',
      description:
        'true, når alle forsøg, hvis egne felter har samme slags og tid, skal stå ved hændelsen.',
    }),
    chapters: z
      .array(chapterField)
      .default([])
      .meta({ title: 'Kapitler', description: 'Kapitler at linke til: baggrund/kl-2016.' }),
    sources: sourcesField,
  })
  .refine(({ period, until }) => until === undefined || lastDay(period) < lastDay(until), {
    path: ['until'],
    error: 'Slutningen skal ligge efter tiden i feltet period.',
  })
  .meta({
    title: 'Hændelse',
    description: 'Noget, der er sket eller ventes, på en tid, som en kilde giver.',
  });
export type Event = z.output<typeof eventSchema>;
