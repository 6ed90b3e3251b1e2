import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { forgiving } from './editing/forgiving-loader.ts';
import { fileCollections, listFiles } from './note/read.ts';
import { actSchema } from './schemas/act.ts';
import { eventSchema } from './schemas/event.ts';
import { glossaryTermSchema } from './schemas/glossary.ts';
import { municipalitySchema } from './schemas/municipality.ts';

// References between collections are plain names: Astro's reference() logs a missing one and publishes all the same.
// The check `references-exist` refuses it, with the line and the nearest name that exists.
const { chapters, networks, trials, sources } = fileCollections;
const files = ({ folder, pattern }: { folder: string; pattern: string }) =>
  forgiving(glob({ base: `./${folder}`, pattern }));

export const collections = {
  chapters: defineCollection({ loader: files(chapters), schema: chapters.schema }),
  networks: defineCollection({ loader: files(networks), schema: networks.schema }),
  trials: defineCollection({ loader: files(trials), schema: trials.schema }),
  sources: defineCollection({ loader: files(sources), schema: sources.schema }),
  municipalities: defineCollection({
    loader: forgiving(file(`./${listFiles.municipalities.file}`)),
    schema: municipalitySchema,
  }),
  events: defineCollection({
    loader: forgiving(file(`./${listFiles.events.file}`)),
    schema: eventSchema,
  }),
  acts: defineCollection({
    loader: forgiving(file(`./${listFiles.acts.file}`)),
    schema: actSchema,
  }),
  glossary: defineCollection({
    loader: forgiving(file(`./${listFiles.glossary.file}`)),
    schema: glossaryTermSchema,
  }),
};
