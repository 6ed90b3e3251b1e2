import { z } from 'zod';
import { choiceField, lineField, sourcesField, titleField } from './fields.ts';

/** What part of the note a chapter is. */
export const chapterKinds = ['forord', 'status', 'baggrund', 'om'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** A chapter that belongs to no network: the preface, the overall status, the background, about the edition. */
export const chapterSchema = z
  .strictObject({
    title: titleField(120).meta({
      title: 'Titel',
      description: 'Kapitlets overskrift. To kapitler kan ikke hedde det samme.',
    }),
    kind: choiceField(chapterKinds, {
      forord: 'Notatets forord.',
      status: 'Den overordnede status.',
      baggrund: 'Et af de ældre dokumenter; det står under Baggrund.',
      om: 'Om publikationen selv.',
    }).meta({ title: 'Slags', description: 'Hvilken del af notatet kapitlet hører til.' }),
    order: z.number().int().positive().meta({
      title: 'Rækkefølge',
      description: 'Et helt tal. Kapitlerne står efter det; to kapitler kan ikke have det samme.',
    }),
    summary: lineField.meta({
      title: 'Resumé',
      description: 'Én sætning om kapitlet, til oversigter og søgemaskiner.',
    }),
    sources: z.array(sourcesField.element).default([]).meta({
      title: 'Kilder',
      description: 'De steder i kilderne, som teksten bygger på. Tom liste [], når der ingen er.',
    }),
  })
  .meta({ title: 'Kapitel', description: 'Felterne i et kapitel.' });

export type Chapter = z.output<typeof chapterSchema>;

/** Whether a chapter stands before the networks: the preface and the overall status, which are had as one. */
export const isFrontKind = (kind: ChapterKind | undefined): boolean =>
  kind === 'forord' || kind === 'status';
