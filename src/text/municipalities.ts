import { evaluatorNames, type NamedEvaluator } from '../schemas/evaluation.ts';
import { text } from './da.ts';
import { evaluatorText } from './evaluators.ts';
import { listText } from './formats.ts';

const trials = (count: number) => `${count}\u00a0forsøg`;

const statusHolds =
  'Status er fra februar 2019. Den gælder forsøget og ikke nødvendigvis hver kommune.';

/** The texts of the map and of the pages of the municipalities. */
export const municipalityText = {
  mapHeading: 'Kortet',
  mapLabel: 'Kort over landets kommuner med antallet af forsøg i hver',
  mapIntro: (country: number) =>
    `Hvert felt er en af landets ${country} kommuner, og tallet er antallet af forsøg, som kommunen er forsøgskommune i. Felterne er lige store og ligger omtrent, hvor kommunerne ligger.`,
  mapMost: (towns: { name: string; count: number }[]) =>
    `Flest har ${listText(towns.map(({ name, count }) => `${name} (${count})`))}.`,
  legend: 'Felterne på kortet',
  looks: {
    many: (fewest: number) => `${fewest} forsøg eller flere`,
    range: (fewest: number, most: number) => `${fewest}–${most} forsøg`,
    'without-trials': 'Med i et netværk, men ikke i noget forsøg',
    former: 'Tidligere med i et netværk',
    none: 'Ikke med',
  },
  tile: {
    trials: (name: string, count: number) => `${name}: ${trials(count)}`,
    former: (name: string) => `${name}: tidligere med i et netværk`,
    none: (name: string) => `${name}: ikke med`,
  },
  listHeading: 'Kommunerne efter region',
  listIntro: 'Mærkerne viser, hvilke netværk kommunen er med i. De er forklaret ved',
  listIntroLink: 'kortene over netværkene',
  toRegion: 'Gå til en region',
  region: (name: string) => `Region ${name}`,
  regionCount: (part: number, all: number) =>
    part === all
      ? `Alle ${all} kommuner er eller har været med.`
      : `${part} af ${all} kommuner er eller har været med.`,
  notIn: 'Ikke med:',
  noTrials: 'ingen forsøg',
  trials,
  networkCount: (count: number) => `${count} netværk`,
  networkNumbers: (numbers: number[]) => `Netværk ${listText(numbers.map(String))}`,
  formerly: (number: number) => `Tidligere i netværk ${number}`,
  formerlyShort: 'tidl.',
  networksHeading: 'Netværkene på kortet',
  networksIntro: 'Her ligger kommunerne i hvert af netværkene.',
  formerMember: (names: string[]) => `Tidligere med: ${listText(names)}`,

  lead: {
    networks: (name: string, count: number, inactive: number) => {
      const without = inactive > 0 ? `, heraf ${inactive} uden godkendte forsøg` : '';
      return `${name} er med i ${count} netværk${without}.`;
    },
    trials: (count: number, all: number) =>
      `Kommunen er forsøgskommune i ${count} af de ${all} godkendte forsøg.`,
    noTrials: 'Kommunen er ikke nævnt i noget forsøg.',
    /** Of each status, how many trials have it. The status is a trial's, not a municipality's. */
    statuses: (statuses: readonly { name: string; count: number }[], all: number) => {
      const named = statuses.map(({ name, count }) => (all === 1 ? name : `${name} (${count})`));
      return `Forsøgenes status: ${listText(named)}. ${statusHolds}`;
    },
    inactive: (name: string, networks: string[]) =>
      `${name} er med i netværket ${listText(networks.map((one) => `»${one}«`))}, som ikke har fået godkendt nogen forsøg.`,
    former: (name: string, networks: string[]) =>
      `${name} har tidligere været med i netværket ${listText(networks.map((one) => `»${one}«`))} og er ikke nævnt i noget forsøg.`,
  },
  placeLabel: (name: string, region: string) =>
    `Kort: ${text.municipalityTitle(name)} ligger i Region ${region}.`,
  networksOf: 'Netværk',
  inactiveNetwork: 'Netværket har ikke fået godkendt nogen forsøg.',
  formerNetwork: '(tidligere med)',
  trialsHeading: 'Forsøg',
  statuses: 'Kommunens forsøg efter status',
  statusHolds,
  together: (names: string[]) => `sammen med ${listText(names)}`,
  alone: 'den eneste forsøgskommune',
  partners: (name: string, partners: string[], shared: number) =>
    `${name} har flest forsøg til fælles med ${listText(partners)}: ${trials(shared)}.`,
  /** Of a trial that counts something in a municipality without naming it. */
  notOwn: (name: string) => `${name} er ikke nævnt som forsøgskommune i dette forsøg.`,
  allActivity: 'Tal for aktivitet i alle kommuner',
  legalBasisHeading: 'Hjemler',
  legalBasisIntro:
    'De love og paragraffer, som kommunens forsøg bygger på. Tallet er antallet af kommunens forsøg.',
  general: 'Generel ændring af loven',
  generalUnnamed: 'Generel lovgivning, hvor kilden ikke nævner en lov',
  evaluationHeading: 'Evaluering',
  evaluators: {
    ...evaluatorNames,
    netvaerket: 'netværket selv',
    kommunen: 'kommunen selv',
  } satisfies Record<NamedEvaluator, string>,
  evaluatedBy: (names: string[]) => `evalueres af ${listText(names)}`,
  evaluations: (evaluators: { name: string; count: number }[]) =>
    `Kommunens forsøg evalueres af ${listText(evaluators.map(({ name, count }) => `${name} (${trials(count)})`))}.`,
  evaluatorsNotReported: (count: number) =>
    `Hvem der evaluerer, er ikke oplyst for ${trials(count)}. ${evaluatorText.rule}`,
  external: (count: number, numbers: number[]) =>
    `${trials(count)} indgår i ekstern evaluering nummer ${listText(numbers.map(String))}.`,
} as const;
