import { listText, numberText } from './formats.ts';

/** A share that we work out from two rows of the application's tables. */
export interface ShareDefinition {
  title: string;
  /** The rows' labels in the text. */
  part: string;
  whole: string;
  /** Out of how many: 100 gives per cent. */
  per: number;
  /** What must be borne in mind. */
  remark?: string;
}

const cheap = 'Antal i kommunen med husleje under 2.800 kr. (almene)';
const cheapRemark =
  'Kun almene boliger er talt med. Kilden oplyser ikke, hvor mange private boliger og andelsboliger der er til den husleje.';

/** What the page of the application's figures works out: the labels must be those of the text's tables. */
export const shareDefinitions: ShareDefinition[] = [
  {
    title: 'Almene boliger med husleje under 2.800 kr.: andel af de almene boliger',
    part: cheap,
    whole: 'Almene boliger',
    per: 100,
  },
  {
    title: 'Almene boliger med husleje under 2.800 kr.: andel af alle boliger',
    part: cheap,
    whole: 'Boliger i alt',
    per: 100,
    remark: cheapRemark,
  },
  {
    title: 'Almene boliger: andel af alle boliger',
    part: 'Almene boliger',
    whole: 'Boliger i alt',
    per: 100,
  },
  {
    title: 'Andelsboliger: andel af alle boliger',
    part: 'Andelsboliger',
    whole: 'Boliger i alt',
    per: 100,
  },
  {
    title: 'Boliger ejet af selskaber (privat udlejning): andel af alle boliger',
    part: 'Boliger ejet af selskaber (privat udlejning)',
    whole: 'Boliger i alt',
    per: 100,
  },
  {
    title:
      'Familieboliger med husleje under 2.800 kr.: andel af alle boliger til boligsocial anvisning i 2015',
    part: 'Antal til boligsocial anvisning i 2015 med husleje under 2.800 kr. (familieboliger)',
    whole: 'Antal til boligsocial anvisning i 2015',
    per: 100,
  },
  {
    title: 'Folkepensionister: andel af indbyggerne',
    part: 'Folkepensionister',
    whole: 'Indbyggere',
    per: 100,
  },
  {
    title: 'Førtidspensionister: andel af indbyggerne',
    part: 'Førtidspensionister',
    whole: 'Indbyggere',
    per: 100,
  },
  {
    title: 'Kontanthjælpsmodtagere: andel af indbyggerne',
    part: 'Kontanthjælpsmodtagere',
    whole: 'Indbyggere',
    per: 100,
  },
  {
    title: 'Hjemløse for hver 1.000 indbyggere',
    part: 'Hjemløse, SFI’s hjemløsetælling 2015',
    whole: 'Indbyggere',
    per: 1000,
    remark: 'Hjemløse er talt i 2015. Tallet for indbyggere er fra 2016.',
  },
];

/** The texts of the page of the application's figures. */
export const housingPage = {
  title: 'Boligansøgningens tal som figurer',
  description:
    'Tallene fra ansøgningen om et bolignetværk fra 2016 som figurer: kommunernes indbyggere, boliger, billige boliger, hjemløse, flygtninge og ventetider.',
  lead: (municipalities: number) =>
    `${municipalities} kommuner søgte i 2016 om et frikommunenetværk på boligområdet. Her er tallene fra deres ansøgning, række for række.`,
  source: 'Tallene er hentet fra tabellerne i',
  units:
    'Tallene er fra 2016, hvis der ikke står andet. Hver figur har sin egen målestok. »Ikke oplyst« betyder, at kildens felt er tomt. Det er ikke nul.',
  anchor: 'boligansoegning-2016-tal-for-kommunerne',
  choose: 'Vælg, hvad figurerne viser',
  highlight: 'Fremhæv en kommune',
  nobody: 'Ingen',
  order: 'Rækkefølge',
  orders: { source: 'Som i kilden', size: 'Det største tal først' },
  derived: 'Andele, som vi har beregnet',
  derivedLead:
    'Ansøgningen har ikke selv disse andele. De er beregnet af os ud fra tabellernes tal og afrundet. Hvor kilden oplyser et interval, har vi ikke beregnet noget.',
  formula: ({ part, whole, per }: ShareDefinition) =>
    `Beregnet af os: »${part}« divideret med »${whole}«, ganget med ${numberText(per)}.`,
  calculation: (part: string, whole: string) => `${part} / ${whole}`,
  notCalculated: 'ikke beregnet, fordi kilden oplyser et interval',
  withRemark: (shown: string, remark: string) => `${shown} (${remark})`,
  range: 'kilden oplyser et interval',
  reserved: (names: readonly string[]) =>
    `Der er forbehold ved ${names.length === 1 ? 'tallet' : 'tallene'} for ${listText(names)}.`,
  unclear:
    'Rækken er ikke tegnet: Kun nogle af tallene har en enhed i kilden, så de kan ikke sammenlignes.',

  columns: {
    municipality: 'Kommune',
    figure: 'Tal',
    share: 'Beregnet af os',
    calculation: 'Udregning',
  },
} as const;
