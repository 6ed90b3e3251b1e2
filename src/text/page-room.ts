import { text } from './da.ts';

/** What stands where a page has no room for all trials. */
export const pageRoomText = {
  byNetwork: 'Der er flere forsøg, end siden har plads til. De står på en side for hvert netværk:',
  tables: 'Der er flere forsøg, end siden har plads til. Hvert netværk har sin egen tabel:',
  byMunicipality: 'Tallene står på kommunernes sider:',
  section: (label: string) => `Forsøg, der angår §\u00a0${label.replace(' ', '\u00a0')}`,
  act: (title: string) => `Forsøg, der angår ${title}`,
  filter: (trials?: number) =>
    trials === undefined ? 'Vis i listen' : `Vis ${text.countedTrials(trials)} i listen`,
} as const;
