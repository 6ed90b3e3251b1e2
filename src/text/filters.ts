// The texts of the filters on the page with all trials.

const number = (count: number): string => count.toLocaleString('da-DK');

const all = 'Alle';

/** What stands in the page from the start. */
export const filterForm = {
  title: 'Filtrér',
  label: 'Filtrér forsøgene',
  words: 'Ord i forsøgene',
  wordsHelp: 'Søger også i forsøgenes tekst. Alle ord skal være der; dele af ord tæller med.',
  all,
  reset: 'Nulstil',
  escape: 'Esc',
  escapeHelp: 'Tasten Esc nulstiller også, når du står i et af felterne.',
  active: 'Aktive filtre',
  results: 'Forsøgene',
  noScript:
    'Filtrene kræver JavaScript. Uden JavaScript viser siden alle forsøg. Spring til et netværk:',
  statusesTitle: 'Hvor langt forsøgene er ifølge statusnotatet fra februar 2019',
  facets: {
    kommune: 'Kommune',
    netvaerk: 'Netværk',
    status: 'Status',
    lov: 'Lov eller bekendtgørelse',
    paragraf: 'Paragraf',
    hjemmel: 'Slags hjemmel',
    ikrafttraedelse: 'Ikrafttrædelse',
    evaluator: 'Evalueres af',
    ekstern: 'Ekstern evaluering',
  },
  section: (label: string) => `§\u00a0${label.replace(' ', '\u00a0')}`,
} as const;

/** What the script says as the reader filters. */
export const filterReport = {
  all,
  count: (shown: number, all: number) =>
    shown === all
      ? `Viser alle ${number(all)} forsøg`
      : `Viser ${number(shown)} af ${number(all)} forsøg`,
  none: 'Ingen forsøg passer til alle filtrene. Fjern et af dem, eller nulstil.',
  inNetwork: (shown: number, all: number) =>
    shown === all ? number(all) : `${number(shown)} af ${number(all)}`,
  choice: (label: string, count: number) => `${label} (${number(count)})`,
  show: (count: number) => `Vis ${number(count)} forsøg`,
  activeCount: (count: number) =>
    count === 0 ? '' : `(${number(count)} ${count === 1 ? 'aktivt' : 'aktive'})`,
  words: (words: string) => `Ord: ${words}`,
  chosen: (facet: string, choice: string) => `${facet}: ${choice}`,
  remove: 'Fjern filteret ',
  loading: 'Forsøgenes tekst hentes. Indtil da søges der kun i det, listen viser.',
  failed: 'Forsøgenes tekst kunne ikke hentes. Der søges kun i det, listen viser.',
  ignored: (parts: readonly string[]) =>
    `Adressen har et filter, som ikke findes her og derfor ikke bruges: ${parts.join(', ')}.`,
} as const;
