import { z } from 'zod';
import { lineField, sourcesField } from './fields.ts';

/** What part of the note a chapter is. */
export const chapterKinds = ['forord', 'status', 'baggrund', 'om'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** A chapter that belongs to no network: the preface, the overall status, the background, about the edition. */
export const chapterSchema = z.strictObject({
  title: lineField.meta({ title: 'Titel' }),
  kind: z
    .enum(chapterKinds, { error: `Vælg en af: ${chapterKinds.join(', ')}.` })
    .meta({ title: 'Slags' }),
  order: z.number().int().positive().meta({ title: 'Rækkefølge' }),
  summary: lineField.meta({
    title: 'Resumé',
    description: 'Én sætning om kapitlet, til oversigter og søgemaskiner.',
  }),
  sources: z.array(sourcesField.element).default([]),
});

export type Chapter = z.output<typeof chapterSchema>;
