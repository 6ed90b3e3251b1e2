import { describe, expect, inject, test } from 'vitest';
import { countOf } from '../src/model/activity.ts';
import type { NoteMunicipality, NoteNetwork, NoteTrial } from '../src/model/assemble.ts';
import { evaluatorsInFull } from '../src/wording/evaluators.ts';
import { readPublication } from '../src/model/publication.ts';
import { inForceText, legalBasisText } from '../src/wording/facts.ts';
import { meantText } from '../src/wording/provisions.ts';
import type { Municipality } from '../src/schemas/municipality.ts';
import type { Network } from '../src/schemas/network.ts';
import type { Trial } from '../src/schemas/trial.ts';
import { text } from '../src/text/da.ts';
import { readPages } from './support/pages.ts';

// Each field of an entry is said on the entry's own page. A field that a schema gets does not compile until it is said
// here how it reads; then the test says of each page where it is not.

type Words<Item, Data> = Record<keyof Data, (item: Item) => readonly string[]>;

const { note } = readPublication(process.cwd());
const shortTitles = (references: readonly { source: string; place: string }[]): string[] =>
  references.map(
    ({ source, place }) =>
      `${note.sources.find(({ id }) => id === source)?.data.shortTitle ?? source}: ${place}`,
  );

const ofTrial: Words<NoteTrial, Trial> = {
  code: ({ data }) => [data.code],
  title: ({ data }) => [data.title],
  network: ({ network }) => [network.data.title],
  municipalities: ({ municipalities }) => municipalities.map(({ name }) => name),
  legalBasis: ({ data }) => data.legalBasis.map((basis) => legalBasisText(basis, note.acts)),
  provisions: ({ data }) => data.provisions.map((one) => meantText(one, note.acts)),
  inForce: ({ data }) => [inForceText(data.inForce)],
  implementation: ({ data }) => [text.statuses[data.implementation.status]],
  activity: ({ data }) =>
    data.activity.flatMap((one) => countOf(one)?.toLocaleString('da-DK') ?? []),
  evaluation: ({ data }) => [evaluatorsInFull(data.evaluation)],
  sources: ({ data }) => shortTitles(data.sources),
};

const ofNetwork: Words<NoteNetwork, Network> = {
  number: ({ data }) => (data.active ? [text.chapter(data.number)] : []),
  title: ({ data }) => [data.title],
  otherTitles: ({ data }) => data.otherTitles,
  theme: ({ data }) => [data.theme],
  active: ({ data }) => (data.active ? [] : [text.inactiveNetwork]),
  participants: ({ participants }) => participants.map(({ name }) => name),
  former: ({ former }) =>
    former.flatMap(({ municipality, note: about }) => [municipality.name, about]),
  // What the source counts stands beside what we count, on the page of the reconciliation.
  stated: () => [],
  dataSources: ({ data }) => data.dataSources,
  sources: ({ data }) => shortTitles(data.sources),
};

const ofMunicipality: Words<NoteMunicipality, Municipality> = {
  // In the address.
  id: () => [],
  name: ({ name }) => [name],
  code: ({ code }) => [code],
  region: ({ region }) => [region],
  // Its place on the map is drawn.
  position: () => [],
};

/** Words as they compare: pages keep some together with other spaces, or say them with other signs between. */
const squeeze = (words: string): string =>
  words.replace(/[\s\u00a0\u2060]|og(?=\s)|[,:;.«»()]/g, '').toLowerCase();

describe('each field is said on the page of its entry', () => {
  const pages = new Map(
    readPages(inject('site')).map(({ address, html }) => [address, squeeze(html('main').text())]),
  );
  function missing<Item extends { address: string }>(
    items: readonly Item[],
    words: Record<string, (item: Item) => readonly string[]>,
  ): string[] {
    return items.flatMap((item) =>
      Object.entries(words).flatMap(([field, of]) =>
        of(item)
          .filter((one) => !pages.get(item.address)?.includes(squeeze(one)))
          .map((one) => `${item.address} ${field}: ${one}`),
      ),
    );
  }

  test('of trials', () => {
    expect(missing(note.trials, ofTrial)).toEqual([]);
  });
  test('of networks', () => {
    expect(missing(note.networks, ofNetwork)).toEqual([]);
  });
  test('of municipalities', () => {
    expect(missing(note.municipalities, ofMunicipality)).toEqual([]);
  });
});
