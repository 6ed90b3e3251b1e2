import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { actSchema } from './schemas/act.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { municipalitySchema } from './schemas/municipality.ts';
import { networkSchema } from './schemas/network.ts';
import { sourceSchema } from './schemas/source.ts';
import { trialSchema } from './schemas/trial.ts';

// References between collections are plain names: Astro's reference() logs a missing one and publishes all the same.
// The check `references-exist` refuses it, with the line and the nearest name that exists.
const mdx = (base: string) => glob({ base, pattern: '**/[^_]*.mdx' });

export const collections = {
  chapters: defineCollection({ loader: mdx('./src/content/chapters'), schema: chapterSchema }),
  networks: defineCollection({ loader: mdx('./src/content/networks'), schema: networkSchema }),
  trials: defineCollection({ loader: mdx('./src/content/trials'), schema: trialSchema }),
  municipalities: defineCollection({
    loader: file('./src/content/municipalities.yaml'),
    schema: municipalitySchema,
  }),
  acts: defineCollection({ loader: file('./src/content/acts.yaml'), schema: actSchema }),
  sources: defineCollection({
    loader: glob({ base: './seeds', pattern: '[^_]*.yaml' }),
    schema: sourceSchema,
  }),
};
