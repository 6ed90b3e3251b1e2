import type { Note, NoteNetwork } from '../model/assemble.ts';
import type { PageMap } from '../model/book-pages.ts';
import type { NumberedCaptions } from '../model/numbered.ts';
import type { Publication } from '../model/publication.ts';
import type { Edition } from '../schemas/edition.ts';
import type { NoteSize } from '../text/da.ts';
import type { Places } from './places.ts';

/** What of the publication the e-book is made of, and where in the book it stands. */
export interface Published extends Pick<Publication, 'note' | 'glossary' | 'editions'> {
  pages: PageMap;
}

/** What the documents of an e-book are made of. */
export interface Whole {
  /** What is in the e-book. */
  note: Note;
  places: Places;
  /** Of the tables and charts of the whole note, in a network's part too. */
  numbers: NumberedCaptions;
  edition: Pick<Edition, 'number' | 'date'>;
  /** Of the whole note, in a network's part too. */
  size: NoteSize;
  /** Whose part it is; none of the whole note. */
  network?: NoteNetwork;
}
