import { parseMdx } from '../markdown/parse.ts';
import type { Act } from '../schemas/act.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import type { Municipality } from '../schemas/municipality.ts';
import { eventSchema, type Event } from '../schemas/event.ts';
import { networkSchema } from '../schemas/network.ts';
import { sourceSchema } from '../schemas/source.ts';
import { trialSchema, type Trial } from '../schemas/trial.ts';
import { assemble, type Note } from './assemble.ts';
import type { Entries, TextEntry } from './entries.ts';

// For tests only: small invented entries, each with what a test says of it and something valid for the rest.

type Fields = Record<string, unknown>;

const entry = <Data>(id: string, data: Data): TextEntry<Data> => ({
  id,
  data,
  file: '',
  tree: parseMdx(''),
});

/** An entry with another text. */
export const withText = <Data>(one: TextEntry<Data>, text: string): TextEntry<Data> => ({
  ...one,
  tree: parseMdx(text),
});

const sources = [{ source: 'eksempel-2019', place: 'Side 1' }];

export const chapter = (id: string, fields: Fields = {}) =>
  entry(
    id,
    chapterSchema.parse({ title: id, kind: 'om', order: 1, summary: 'Om lys.', ...fields }),
  );

export const network = (id: string, fields: Fields = {}) =>
  entry(
    id,
    networkSchema.parse({
      number: 1,
      title: id,
      theme: 'Lys.',
      active: true,
      participants: ['nordby'],
      sources,
      ...fields,
    }),
  );

/** An act with one name. */
export const act = (id: string, title: string): Act => ({
  id,
  title,
  shortTitle: title,
  otherNames: [],
  kind: 'lov',
});

export const trial = (code: string, fields: Fields = {}): TextEntry<Trial> =>
  entry(
    `eksempelnetvaerk/${code.replace('.', '-')}`,
    trialSchema.parse({
      code,
      title: `Lys ${code}`,
      network: 'eksempelnetvaerk',
      municipalities: [],
      legalBasis: [{ kind: 'generel' }],
      inForce: { reason: 'ikke-oplyst' },
      implementation: { status: 'i-gang' },
      evaluation: { by: ['vive'], external: false, design: 'klar' },
      sources,
      ...fields,
    }),
  );

export const source = (id: string, date: string) =>
  entry(
    id,
    sourceSchema.parse({
      title: id,
      shortTitle: id,
      kind: 'brev',
      issuer: 'By',
      date,
      about: 'Lys.',
    }),
  );

export const event = (id: string, period: string, fields: Fields = {}): Event =>
  eventSchema.parse({ id, period, kind: 'proces', title: id, text: 'Om lys.', sources, ...fields });

export const municipality = (
  id: string,
  name: string,
  fields: Partial<Municipality> = {},
): Municipality => ({
  id,
  name,
  code: '901',
  region: 'Sjælland',
  position: [0, 0],
  ...fields,
});

/** A note of these entries; the network of the trials and the municipality of the network unless others are given. */
export function noteOf(entries: Partial<Entries> = {}): Note {
  return assemble({
    chapters: [],
    networks: [network('eksempelnetvaerk')],
    trials: [],
    sources: [],
    municipalities: [municipality('nordby', 'Nordby')],
    acts: [],
    events: [],
    ...entries,
  });
}

/** A trial that is evaluated at a time. */
export const evaluated = (code: string, kind: string, period: string): TextEntry<Trial> =>
  trial(code, {
    evaluation: { by: ['vive'], external: false, design: 'klar', when: [{ kind, period }] },
  });

const ofStatus = (code: string, implementation: object): TextEntry<Trial> =>
  trial(code, { implementation });
/** Trials with times that their statuses give other names. */
export const trialsOfStatuses: TextEntry<Trial>[] = [
  ofStatus('1.01', { status: 'i-gang', since: '2018-04' }),
  ofStatus('1.02', { status: 'formelt-i-gang', since: '2019-08' }),
  ofStatus('1.03', { status: 'afsluttet', since: '2018', until: '2018-12-31' }),
  ofStatus('1.04', { status: 'under-implementering', since: '2019-01-01' }),
];
