import { defineCollection } from 'astro:content';
import { ownLoader, type AstroCollection } from './content-loader.ts';
import { fileCollections } from './model/reading/collections.ts';
import { actSchema } from './schemas/act.ts';
import { eventSchema } from './schemas/event.ts';
import { glossaryTermSchema } from './schemas/glossary.ts';
import { municipalitySchema } from './schemas/municipality.ts';

// References between collections are plain names: Astro's reference() logs a missing one and publishes all the same.
// The check `references-exist` refuses it, with the line and the nearest name that exists.
const { chapters, networks, trials, sources } = fileCollections;

export const collections = {
  chapters: defineCollection({ loader: ownLoader('chapters'), schema: chapters.schema }),
  networks: defineCollection({ loader: ownLoader('networks'), schema: networks.schema }),
  trials: defineCollection({ loader: ownLoader('trials'), schema: trials.schema }),
  sources: defineCollection({ loader: ownLoader('sources'), schema: sources.schema }),
  municipalities: defineCollection({
    loader: ownLoader('municipalities'),
    schema: municipalitySchema,
  }),
  events: defineCollection({ loader: ownLoader('events'), schema: eventSchema }),
  acts: defineCollection({ loader: ownLoader('acts'), schema: actSchema }),
  glossary: defineCollection({ loader: ownLoader('glossary'), schema: glossaryTermSchema }),
} satisfies Record<AstroCollection, unknown>;
