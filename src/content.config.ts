import { defineCollection } from 'astro:content';
import { textLoader } from './content-loader.ts';
import { fileCollections, type TextName } from './model/reading/collections.ts';

// References between collections are plain names: Astro's reference() logs a missing one and publishes all the same.
// The check `references-exist` refuses it, with the line and the nearest name that exists.
const { chapters, networks, trials } = fileCollections;

export const collections = {
  chapters: defineCollection({ loader: textLoader('chapters'), schema: chapters.schema }),
  networks: defineCollection({ loader: textLoader('networks'), schema: networks.schema }),
  trials: defineCollection({ loader: textLoader('trials'), schema: trials.schema }),
} satisfies Record<TextName, unknown>;
