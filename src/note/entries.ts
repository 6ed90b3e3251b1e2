import type { Act } from '../schemas/act.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Event } from '../schemas/event.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Network } from '../schemas/network.ts';
import type { Source } from '../schemas/source.ts';
import type { Trial } from '../schemas/trial.ts';

/** One content file: its name in the collection, its front matter, and its text below the front matter. */
export interface Entry<Data> {
  id: string;
  data: Data;
  body: string;
  /** Path from the project's top folder. */
  file: string;
}

/** All content, as the collections hold it. */
export interface Entries {
  chapters: Entry<Chapter>[];
  networks: Entry<Network>[];
  trials: Entry<Trial>[];
  sources: Entry<Source>[];
  municipalities: Municipality[];
  acts: Act[];
  events: Event[];
}
