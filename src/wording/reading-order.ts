import type { ChapterKind } from '../schemas/chapter.ts';
import { text } from '../text/da.ts';
import { addresses, appendixTableAddress } from '../model/addresses.ts';
import type { Note } from '../model/assemble.ts';
import { chaptersOfKind, networksInOrder } from '../model/counts.ts';
import { memoized } from '../model/reading/memoized.ts';

/** A page that one can step to. */
export interface Step {
  address: string;
  title: string;
}

/** The pages of a text, one after another, each with the one before it and the one after. */
export interface Steps {
  previous: Step | undefined;
  next: Step | undefined;
}

/** The parts of the note's own text, in the order in which the PDF has them; `appendix2` its tables or their page. */
function readingParts(note: Note, appendix2: Step[]): Step[][] {
  const chapters = (...kinds: ChapterKind[]): Step[] =>
    chaptersOfKind(note, ...kinds).map(({ address, data }) => ({ address, title: data.title }));
  return [
    chapters('forord', 'status'),
    networksInOrder(note).map(({ address, data: { active, number, title } }) => ({
      address,
      title: active ? `${number} ${title}` : title,
    })),
    chapters('baggrund'),
    [{ address: addresses.appendix1, title: text.appendix1 }, ...appendix2],
    chapters('om'),
  ];
}

/**
 * The pages with the note's own text in the order in which the PDF has them: what is read first, the networks by
 * number with those without trials last, the background, the appendices, and what is said about the edition.
 */
export const readingOrder = (note: Note): Step[] =>
  readingParts(
    note,
    note.networks
      .filter(({ trials }) => trials.length > 0)
      .map(({ data: { number } }) => ({
        address: appendixTableAddress(number),
        title: text.appendixTable(number),
      })),
  ).flat();

/** The chapters in the same order, part by part, as a list has room for them: appendix 2 once. */
export const chapterList = (note: Note): Step[][] =>
  readingParts(note, [{ address: addresses.appendix2, title: text.appendix2 }]).filter(
    ({ length }) => length > 0,
  );

/** The trials in the order of their codes. */
export const trialOrder = ({ trials }: Note): Step[] =>
  trials.map(({ address, data }) => ({ address, title: `${data.code} ${data.title}` }));

/** Every page of a text asks where it stands. */
const placesIn = memoized(
  (order: readonly Step[]) => new Map(order.map(({ address }, place) => [address, place])),
);

/** The steps from one page of a text; none from a page that is not part of it. */
export function stepsFrom(order: readonly Step[], address: string): Steps {
  const place = placesIn(order).get(address);
  return place === undefined
    ? { previous: undefined, next: undefined }
    : { previous: order[place - 1], next: order[place + 1] };
}
