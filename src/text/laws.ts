import type { Act } from '../schemas/act.ts';
import type { LegalBasisKind } from '../schemas/legal-basis.ts';
import type { LawEffect } from '../schemas/provision.ts';

/** The texts of the index of law. */
export const lawsText = {
  groups: {
    frikommunelovgivning: {
      title: 'Frikommunelovgivning',
      lead: 'Forsøg, der bygger på loven eller bekendtgørelsen om frikommunerne.',
    },
    forsoegsbestemmelse: {
      title: 'Forsøgsbestemmelser i andre love',
      lead: 'Forsøg, der bygger på en forsøgsbestemmelse i en anden lov end frikommunelovgivningen.',
    },
    generel: {
      title: 'Generel lovgivning',
      lead: 'Forsøg, hvor kilden henviser til generel lovgivning. Den nævner ikke altid en bestemt lov.',
    },
  } satisfies Record<LegalBasisKind, { title: string; lead: string }>,
  /** What a trial has to do with a rule, as said after the rule. */
  effects: {
    'giver-hjemmel': 'giver hjemmel',
    fraviges: 'fraviges',
    naevnes: 'nævnes',
    'ikke-oplyst': 'ikke oplyst, om den fraviges',
  } satisfies Record<LawEffect, string>,
  kinds: { lov: 'Lov', bekendtgoerelse: 'Bekendtgørelse' } satisfies Record<Act['kind'], string>,
  unnamed: 'Ingen bestemt lov',
  chapter: 'kapitel',
  actNotStated: '(kilden siger ikke, hvilken lov)',
  numbers: 'Tallet foran et forsøg er dets netværk:',
  jumpList: 'Gå til en paragraf',
  jumpToPart: 'Gå til en del af loven',
  act: 'Lov eller bekendtgørelse',
  effectHeadings: {
    'giver-hjemmel': 'Giver hjemmel',
    fraviges: 'Fraviges',
    naevnes: 'Nævnes',
    'ikke-oplyst': 'Ikke oplyst',
  } satisfies Record<LawEffect, string>,
  effectsExplained: {
    'giver-hjemmel': 'Forsøget bygger på reglen.',
    fraviges: 'Kilden siger, at forsøget fraviger reglen eller er fritaget for den.',
    naevnes:
      'Kilden nævner kun reglen, for eksempel for at sige, hvem målgruppen er, eller hvad der gælder i dag.',
    'ikke-oplyst': 'Forsøget handler om reglen, men kilden siger ikke, om den fraviges.',
  } satisfies Record<LawEffect, string>,
  actsTitle: 'Lov for lov',
  actsLead:
    'Tallene er antal forsøg. Et forsøg tæller med under hver måde, det har med loven at gøre på.',
  actsCaption:
    'Antal forsøg, som hver lov eller bekendtgørelse giver hjemmel til, fraviges af eller nævnes i',
  unnamedAct: 'Paragraffer uden lov',
  unnamedActLead: 'Kilden nævner en paragraf, men siger ikke, hvilken lov den står i.',
  wholeAct: 'Som helhed',
  otherNames: (names: string) => `Kaldes også ${names}.`,
  actDescription: (title: string) =>
    `Hvilke forsøg der bygger på ${title}, fraviger den eller nævner den, paragraf for paragraf.`,
  unnamedActDescription:
    'Forsøg, hvor kilden nævner en paragraf uden at sige, hvilken lov den står i.',
  byTrialTitle: 'Hjemler og regler, forsøg for forsøg',
  byTrialLead:
    'Hvad hvert forsøg bygger på, og hvilke love, paragraffer og kapitler dets række i bilag 2 fraviger eller nævner.',
  byTrialLink: 'Se det forsøg for forsøg',
  none: '–',
} as const;
