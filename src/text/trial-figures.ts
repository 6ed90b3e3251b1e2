import { text } from './da.ts';
import { listText } from './formats.ts';

const { countedTrials, countedNetworks } = text;

/** One name and how many trials it has: `»Lys« (3)`. */
export interface NamedCount {
  name: string;
  count: number;
}

const named = (items: readonly NamedCount[]): string =>
  listText(items.map(({ name, count }) => `${name} (${count})`));

const quoted = (items: readonly NamedCount[]): string =>
  named(items.map(({ name, count }) => ({ name: `»${name}«`, count })));

/** What the page of figures about the trials says; each summary is made of what is counted. */
export const trialFigures = {
  title: 'Forsøgene i tal',
  lead: (trials: number) =>
    `De ${trials} godkendte forsøg fordelt på netværk, status, ikrafttrædelse og hjemmel, talt op i notatets bilag 2. Status bygger også på kapitlerne om netværkene.`,
  reservation:
    'Forsøgene er meget forskellige. Man kan ikke direkte af antallet se, hvor aktivt og ambitiøst et netværk er.',
  divided: (by: string) => `Godkendte forsøg efter ${by.toLowerCase()}`,
  networksSummary: (most: NamedCount[], least: NamedCount[], without: string[], count: number) =>
    `${countedNetworks(count)} har godkendte forsøg. Flest har ${named(most)}, færrest ${named(least)}.` +
    (without.length > 0 ? ` ${listText(without)} har ingen.` : ''),
  statusSummary: (most: NamedCount[], unreported: number) =>
    `Flest forsøg har status ${quoted(most)}.` +
    (unreported > 0 ? ` For ${countedTrials(unreported)} er status ikke oplyst.` : ''),
  statusReservation:
    'Et forsøg kan være i gang uden at være det i alle kommuner. Notatet skriver, at det ikke i alle tilfælde kan gøres præcist op.',
  entriesSummary: (most: NamedCount[], dated: number, undated: NamedCount[]) =>
    `${countedTrials(dated)} har en dato for, hvornår reglerne bag forsøget trådte eller træder i kraft. Den hyppigste er ${named(most)}.` +
    (undated.length > 0 ? ` De øvrige har en af disse forklaringer: ${quoted(undated)}.` : ''),
  legalBasesSummary: (most: NamedCount[], several: number) =>
    `Flest forsøg har hjemmel af slagsen ${quoted(most)}. ` +
    (several > 0
      ? `${countedTrials(several)} bygger på flere slags hjemmel og tælles under hver af dem. Derfor giver tallene mere end antallet af forsøg.`
      : 'Intet forsøg bygger på mere end én slags.'),
} as const;
