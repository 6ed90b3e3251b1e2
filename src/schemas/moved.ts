import { z } from 'zod';
import { patternField } from './fields.ts';

/** The address of a page: of a PDF or a place on a page nothing can lead on. */
export const pageField = patternField(
  /^\/(?:[a-z0-9-]+\/)+$/,
  'Skriv en sides adresse inden for siden, med skråstreg i begge ender: /forsoeg/…/.',
);

/** A page that has another address than the one it was once published at. */
export const movedSchema = z
  .strictObject({
    from: pageField.meta({
      title: 'Fra',
      description: 'Adressen, som siden er udgivet på, og som ingen side har mere.',
      examples: ['/forsoeg/en-plan/det-gamle-navn/'],
    }),
    to: pageField.meta({
      title: 'Til',
      description: 'Adressen, som siden har nu, eller på den side, der bedst svarer til den.',
      examples: ['/forsoeg/en-plan/det-nye-navn/'],
    }),
  })
  .meta({ title: 'Flyttet side', description: 'En side, der har fået en anden adresse.' });
