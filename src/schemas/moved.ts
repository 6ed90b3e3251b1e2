import { z } from 'zod';
import { patternField } from './fields.ts';

const folders = '/(?:[a-z0-9.-]+/)*';
const file = '[a-z0-9-]+\\.(?:pdf|epub|csv|xlsx|json|xml|png)';

const movedField = patternField(
  new RegExp(`^${folders}(?:${file}|(?:#[a-z0-9-]+)?)$`),
  'Skriv en adresse inden for siden: en sides med skråstreg i begge ender (/forsoeg/…/), et steds med # (/forsoeg/…/#…) eller en fils (/pdf/….pdf).',
);

/** Something that has another address than the one it was once published at: a page, a place on one, or a file. */
export const movedSchema = z
  .strictObject({
    from: movedField.meta({
      title: 'Fra',
      description: 'Adressen, som noget er udgivet på, og som intet har mere.',
      examples: [
        '/forsoeg/en-plan/det-gamle-navn/',
        '/netvaerk/en-plan/#en-plan-gammel-overskrift',
      ],
    }),
    to: movedField.meta({
      title: 'Til',
      description: 'Adressen, som det har nu, eller den, der bedst svarer til den.',
      examples: ['/forsoeg/en-plan/det-nye-navn/', '/netvaerk/en-plan/#en-plan-ny-overskrift'],
    }),
  })
  .meta({
    title: 'Flyttet',
    description: 'En side, et sted på en side eller en fil, der har fået en anden adresse.',
  });

export type Moved = z.output<typeof movedSchema>;

/** The page that a place is on; all else is itself. */
export const pageOf = (address: string): string => address.replace(/#.*/, '');

/** What an address is of, as `moved.yaml` writes it. */
export function addressKind(address: string): 'page' | 'place' | 'file' {
  if (address.includes('#')) return 'place';
  return address.endsWith('/') ? 'page' : 'file';
}
