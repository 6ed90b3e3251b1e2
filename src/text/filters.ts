import type { LawEffect } from '../schemas/provision.ts';
import { numberText } from './formats.ts';

// The texts of the filters on the page with all trials.

const all = 'Alle';

/** What stands in the page from the start. */
export const filterForm = {
  title: 'Filtrér',
  label: 'Filtrér forsøgene',
  words: 'Ord i forsøgene',
  wordsHelp: 'Søger også i forsøgenes tekst. Alle ord skal være der; dele af ord tæller med.',
  all,
  reset: 'Nulstil',
  /** Until the script says how many. */
  show: 'Vis forsøgene',
  escape: 'Esc',
  escapeHelp: 'Tasten Esc nulstiller også, når du står i et af felterne.',
  active: 'Aktive filtre',
  results: 'Forsøgene',
  noScript:
    'Filtrene kræver JavaScript. Uden JavaScript viser siden alle forsøg. Spring til et netværk:',
  noScriptByNetwork:
    'Filtrene kræver JavaScript. Uden JavaScript står forsøgene på en side for hvert netværk.',
  byNetwork: 'Vælg et netværk, eller filtrér for at se forsøg fra dem alle.',
  statusesTitle: 'Hvor langt forsøgene er ifølge statusnotatet fra februar 2019',
  facets: {
    kommune: 'Kommune',
    netvaerk: 'Netværk',
    status: 'Status',
    lov: 'Lov eller bekendtgørelse',
    paragraf: 'Paragraf eller kapitel',
    hjemmel: 'Slags hjemmel',
    ikrafttraedelse: 'Ikrafttrædelse',
    evaluator: 'Evalueres af',
    ekstern: 'Ekstern evaluering',
  },
  /** What stands before the name of an act: what the trial has to do with it. */
  laws: {
    alle: 'Angår',
    'giver-hjemmel': 'Bygger på',
    fraviges: 'Fraviger',
    naevnes: 'Nævner',
    'ikke-oplyst': 'Fraviger måske',
  } satisfies Record<LawEffect | 'alle', string>,
} as const;

/** What the script says as the reader filters. */
export const filterReport = {
  all,
  count: (shown: number, all: number) =>
    shown === all
      ? `Viser alle ${numberText(all)} forsøg`
      : `Viser ${numberText(shown)} af ${numberText(all)} forsøg`,
  none: 'Ingen forsøg passer til alle filtrene. Fjern et af dem, eller nulstil.',
  inNetwork: (shown: number, all: number) =>
    shown === all ? numberText(all) : `${numberText(shown)} af ${numberText(all)}`,
  choice: (label: string, count: number) => `${label} (${numberText(count)})`,
  show: (count: number) => `Vis ${numberText(count)} forsøg`,
  activeCount: (count: number) =>
    count === 0 ? '' : `(${numberText(count)} ${count === 1 ? 'aktivt' : 'aktive'})`,
  words: (words: string) => `Ord: ${words}`,
  chosen: (facet: string, choice: string) => `${facet}: ${choice}`,
  remove: 'Fjern filteret ',
  fetching: 'Forsøgene hentes.',
  notFetched: 'Forsøgene kunne ikke hentes. Åbn filtrene igen, eller vælg et netværk.',
  loading: 'Forsøgenes tekst hentes. Indtil da søges der kun i det, listen viser.',
  failed: 'Forsøgenes tekst kunne ikke hentes. Der søges kun i det, listen viser.',
  ignored: (parts: readonly string[]) =>
    `Adressen har et filter, som ikke findes her og derfor ikke bruges: ${parts.join(', ')}.`,
} as const;
