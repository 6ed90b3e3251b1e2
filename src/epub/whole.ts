import type { Note } from '../model/assemble.ts';
import type { PageMap } from '../model/book-pages.ts';
import type { Publication } from '../model/publication.ts';
import type { Edition } from '../schemas/edition.ts';
import type { NoteSize } from '../text/da.ts';
import type { Places } from './places.ts';

/** What of the publication the e-book is made of, and where in the book it stands. */
export interface Published extends Pick<Publication, 'note' | 'glossary' | 'editions'> {
  pages: PageMap;
}

/** A part of the note that is an e-book of its own: a network's. */
export interface EpubPart {
  /** Its place below `/epub/`, without `.epub`. */
  id: string;
  title: string;
  /** What of the note is in it: no chapters, and only the part's networks and trials. */
  note: Note;
  /** The page of the site that it belongs to. */
  address: string;
}

/** What the documents of an e-book are made of. */
export interface Whole {
  /** What is in the e-book. */
  note: Note;
  places: Places;
  edition: Pick<Edition, 'number' | 'date'>;
  /** Of the whole note, in a part too. */
  size: NoteSize;
  part?: EpubPart;
}
