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
  apart: (section: string) =>
    `§ ${section} er nævnt på siderne her, men ikke sammen med de andre ord.`,
  tryAnother: 'Prøv et andet ord eller færre valg.',
  meant: 'Mente du',
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
