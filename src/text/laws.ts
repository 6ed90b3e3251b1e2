import type { LegalBasisKind } from '../schemas/legal-basis.ts';
import type { LawEffect } from '../schemas/provision.ts';

/** The texts of the index of legal bases. */
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
  unnamed: 'Ingen bestemt lov',
  chapter: 'kapitel',
  actNotStated: '(kilden siger ikke, hvilken lov)',
  numbers: 'Tallet foran et forsøg er dets netværk:',
  jumpList: 'Gå til en paragraf',
} as const;
