import { mostAndFewest } from './charts.ts';
import { listText } from './formats.ts';

/** The texts of the page of activity and of its charts. */
export const activityPage = {
  title: 'Aktivitet',
  description:
    'Hvor mange borgere, sager, besøg og boliger forsøgene omfatter, vist som figurer efter netværk, forsøg og kommune. Kun de tal, som kilden oplyser.',
  lead: 'Hvor mange borgere, sager, besøg og boliger forsøgene omfatter – så vidt kilden oplyser det.',
  counted: (counted: number, all: number) =>
    `${counted} af de ${all} godkendte forsøg har tal for aktivitet i statusnotatet fra februar 2019. For de øvrige ${all - counted} har kilden ingen tal for det enkelte forsøg. Det er ikke det samme som nul. Tal for flere forsøg under ét og planlagte antal står i kapitlerne om netværkene. Hvor langt et forsøg er, står på dets egen side.`,
  notAdded: (figures: number, dated: number) =>
    `Tallene er ikke lagt sammen, for de tæller forskellige ting, og nogle er omtrentlige. Kun for ${dated} af de ${figures} tal oplyser kilden, hvornår de er talt op; tidspunktet står så ved tallet.`,
  noneCounted: (trials: number) =>
    `Kilden har ingen tal for aktivitet i netværkets ${trials} forsøg.`,
  ofNetwork: (title: string) => `Tal for aktivitet i forsøgene i »${title}«`,
  uncounted: (trials: number) => `Forsøg uden tal (${trials})`,
  together: (names: readonly string[]) => `${listText(names)}, talt sammen`,
  countedTogether: (names: readonly string[]) => `${listText(names)} er talt sammen.`,
  silent: 'Andre kommuner i forsøget, uden tal for aktivitet i kilden:',
  inAll: (names: readonly string[]) =>
    names.length > 1 ? `${listText(names)} tilsammen` : listText(names),
  onlyTogether: 'talt sammen',
  ...mostAndFewest,
  missing: (names: readonly string[]) => `For ${listText(names)} er tallet ikke oplyst.`,
  inTime: (figures: readonly string[]) => `${listText(figures)}.`,
  range:
    'Hvor kilden oplyser et interval, er den udfyldte del af bjælken det laveste tal og hele bjælken det højeste.',
  filledPart: 'Den udfyldte del af bjælken er dem, der stadig er aktive.',
  compare: 'Se tallene sammen med de andre forsøgs',
  columns: { municipalities: 'Kommune', time: 'Tidspunkt', amount: 'Tal' },
  byMunicipality: 'Kommune for kommune',
  byMunicipalityLead: (municipalities: number, all: number) =>
    `Kilden har tal fra ${municipalities} af de ${all} kommuner. Tal, som er talt sammen for flere kommuner, står ved hver af dem.`,
  byMunicipalityCaption: 'Tal for aktivitet i hver kommune',
  countedWith: (names: readonly string[]) => `talt sammen med ${listText(names)}`,
} as const;
