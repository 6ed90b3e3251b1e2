/** The texts of the search: its page, and what its script says. */
export const searchText = {
  lead: 'Søg på et forsøg, en kommune, en paragraf eller et ord.',
  noScript: 'Søgningen kræver JavaScript. Uden JavaScript kan du finde frem gennem oversigterne:',
  failed: 'Søgningen kunne ikke hentes. Prøv at genindlæse siden, eller brug oversigterne:',
  loading: 'Henter søgningen …',
  results: 'Resultater',
  filters: { slags: 'Slags', kommune: 'Kommune', netvaerk: 'Netværk' },
  all: { slags: 'Alle slags', kommune: 'Alle kommuner', netvaerk: 'Alle netværk' },
  withCount: (label: string, count: number) => `${label} (${count})`,
  reset: 'Nulstil',
  more: (count: number) => (count === 1 ? 'Vis 1 resultat mere' : `Vis ${count} resultater mere`),
  counted: (count: number, shown: number) => {
    if (count === 0) return 'Ingen resultater.';
    if (count === 1) return '1 resultat.';
    return count > shown
      ? `${count} resultater. De første ${shown} vises.`
      : `${count} resultater.`;
  },
  cut: (words: number, letters: number) =>
    `Søgningen bruger højst ${words} ord og ${letters} tegn; resten er ikke brugt.`,
  apart: (section: string, rest: string) =>
    `§ ${section} er nævnt på siderne her, men ikke sammen med »${rest}«.`,
  corrected: (typed: string, words: string) =>
    `»${typed}« står ikke på siderne her. Du ser resultaterne for »${words}«.`,
  tryAnother: 'Prøv et andet ord eller færre valg.',
  instead: 'Søg i stedet efter',
  or: ' eller ',
  narrow: 'Afgræns',
  municipalities: (count: number) => `${count} kommuner`,
  /** What readers call a network's page besides its title; a network without trials is no chapter. */
  networkNames: (number: number, isChapter: boolean) => [
    `Netværk ${number}`,
    ...(isChapter ? [`Kapitel ${number}`, `Kap. ${number}`] : []),
  ],
  appendix: 'Bilag',
  /** What readers call an appendix or its table besides its title. */
  appendixNames: (number: string) => [
    `Bilag ${number}`,
    `Tabel ${number}`,
    `Bilagstabel ${number}`,
  ],
  code: (code: string) => `Forsøg ${code}`,
  places: (title: string) => `Steder i »${title}«`,
  place: (heading: string, title: string) => `${heading}: ${title}`,
  hint: {
    before: 'Tastatur: ',
    or: ' eller ',
    keys: [
      { keys: ['↓', '↑'], does: 'flytter mellem resultaterne' },
      { keys: ['Enter'], does: 'åbner' },
      { keys: ['Esc'], does: 'rydder' },
    ],
  },
} as const;
