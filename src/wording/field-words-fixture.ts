import { countOf } from '../model/activity.ts';
import type { Note, NoteMunicipality, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { Implementation, InForce } from '../schemas/implementation.ts';
import type { LegalBasis } from '../schemas/legal-basis.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Network } from '../schemas/network.ts';
import type { Provision } from '../schemas/provision.ts';
import type { Trial } from '../schemas/trial.ts';
import { text } from '../text/da.ts';
import { evaluationsText } from '../text/evaluations.ts';
import { lawsText } from '../text/laws.ts';
import { evaluatorsInFull, evaluatorsText } from './evaluators.ts';
import { inForceText, legalBasisText, periodText } from './facts.ts';
import { provisionText } from './provisions.ts';

// For tests only: how each field of an entry reads. A field that a schema gets does not compile until it is said here;
// the tests of the pages and of the book then name each place where it is not.

type Words<Item> = (item: Item) => readonly string[];

/** How a field reads on its entry's page, and in the book. */
export interface FieldWords<Item> {
  page: Words<Item>;
  book: Words<Item>;
}
type ByField<Item, Data> = Record<keyof Data, FieldWords<Item>>;

/** What each part of a field says, joined: a part that a schema gets does not compile until it is said here either. */
type PartOf<Data> = Data extends unknown ? keyof Data : never;
const parts = <Data>(byPart: Record<PartOf<Data>, string | readonly string[] | undefined>) =>
  Object.values<string | readonly string[] | undefined>(byPart).flatMap((said) => said ?? []);

const both = <Item>(words: Words<Item>): FieldWords<Item> => ({ page: words, book: words });
const onPage = <Item>(page: Words<Item>): FieldWords<Item> => ({ page, book: () => [] });

/** What a trial's fields say of its evaluation, in whole sentences, or shorter in a table. */
const evaluationWords = (evaluation: Evaluation, inTable = false): readonly string[] =>
  parts<Evaluation>({
    by: (inTable ? evaluatorsText : evaluatorsInFull)(evaluation),
    // Whether it is one is a column of the table.
    external: evaluation.external && !inTable ? text.externalEvaluation : undefined,
    externalNumber:
      evaluation.externalNumber === undefined
        ? undefined
        : (inTable ? evaluationsText : text).externalNumber(evaluation.externalNumber),
    design: text.designs[evaluation.design],
    methods: evaluation.methods.map((method) => text.methods[method]),
    when: evaluation.when.map(({ period }) => periodText(period)),
    describedIn: evaluation.describedIn,
    note: evaluation.note,
  });

export function fieldWords(note: Note): {
  trial: ByField<NoteTrial, Trial>;
  network: ByField<NoteNetwork, Network>;
  municipality: ByField<NoteMunicipality, Municipality>;
} {
  const places = (references: readonly SourceReference[]): string[] =>
    references.map(({ place }) => place);
  const shortTitles = (references: readonly SourceReference[]): string[] =>
    references.map(
      ({ source, place }) =>
        `${note.sources.find(({ id }) => id === source)?.data.shortTitle ?? source}: ${place}`,
    );
  return {
    trial: {
      code: both(({ data }) => [data.code]),
      title: both(({ data }) => [data.title]),
      // In the book the table is the network's; overviews of their own have what is counted and how it is evaluated.
      network: onPage(({ network }) => [network.data.title]),
      activity: both(({ data }) =>
        data.activity.flatMap((one) => countOf(one)?.toLocaleString('da-DK') ?? []),
      ),
      evaluation: {
        page: ({ data }) => evaluationWords(data.evaluation),
        book: ({ data }) => evaluationWords(data.evaluation, true),
      },
      municipalities: both(({ municipalities }) => municipalities.map(({ name }) => name)),
      // In the book the sections name the rules, and the index of law says how they are meant.
      provisions: onPage(({ data }) =>
        data.provisions.flatMap((one) =>
          parts<Provision>({
            act: provisionText(one, note.acts),
            // In the same words.
            section: [],
            chapter: [],
            meant: lawsText.effects[one.meant],
          }),
        ),
      ),
      legalBasis: both(({ data }) =>
        data.legalBasis.flatMap((basis) =>
          parts<LegalBasis>({
            kind: legalBasisText(basis, note.acts),
            // In the same words.
            act: [],
            sections: [],
            bill: [],
            note: 'note' in basis ? basis.note : undefined,
          }),
        ),
      ),
      inForce: both(({ data: { inForce } }) =>
        parts<InForce>({
          date: inForceText(inForce),
          // In the same words as the date that there is none of.
          reason: [],
          note: 'note' in inForce ? inForce.note : undefined,
        }),
      ),
      implementation: both(({ data: { implementation } }) =>
        parts<Implementation>({
          status: text.statuses[implementation.status],
          since: implementation.since && periodText(implementation.since),
          until: implementation.until && periodText(implementation.until),
          note: implementation.note,
        }),
      ),
      sources: {
        page: ({ data }) => shortTitles(data.sources),
        book: ({ data }) => places(data.sources),
      },
    },
    network: {
      number: {
        page: ({ data }) => (data.active ? [text.chapter(data.number)] : []),
        book: ({ data }) => (data.active ? [`number: ${data.number}`] : []),
      },
      title: both(({ data }) => [data.title]),
      otherTitles: both(({ data }) => data.otherTitles),
      theme: both(({ data }) => [data.theme]),
      active: both(({ data }) => (data.active ? [] : [text.inactiveNetwork])),
      // For who gives the next trial its code.
      codes: both(() => []),
      participants: both(({ participants }) => participants.map(({ name }) => name)),
      former: both(({ former }) =>
        former.flatMap(({ municipality, note: about }) => [municipality.name, about]),
      ),
      // What the source counts stands beside what we count, on the page of the reconciliation.
      stated: both(() => []),
      dataSources: both(({ data }) => data.dataSources),
      sources: {
        page: ({ data }) => shortTitles(data.sources),
        book: ({ data }) => places(data.sources),
      },
    },
    municipality: {
      // In the address.
      id: both(() => []),
      name: both(({ name }) => [name]),
      // The book has the municipalities by name alone.
      code: onPage(({ code }) => [code]),
      region: onPage(({ region }) => [region]),
      // Its place on the map is drawn.
      position: both(() => []),
    },
  };
}

/** Words as they compare: pages and the book keep some together with other spaces, or have other signs between. */
export const squeeze = (words: string): string =>
  words.replace(/[\s\u00a0\u2060]|og(?=\s)|[,:;.«»()]/g, '').toLowerCase();

/** Each field of an entry whose words are not in a text, with the words that are missed. */
export const unsaid = <Item>(
  item: Item,
  words: Record<string, FieldWords<Item>>,
  medium: keyof FieldWords<Item>,
  written: string,
): string[] =>
  Object.entries(words).flatMap(([field, of]) =>
    of[medium](item)
      .filter((one) => !squeeze(written).includes(squeeze(one)))
      .map((one) => `${field}: ${one}`),
  );
