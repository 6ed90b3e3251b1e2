import { z } from 'zod';
import { choiceField, dateField, lineField, periodField } from './fields.ts';

/**
 * How far a trial is, as the source tells it.
 *
 * - `i-gang`: it runs, or the source counts activity in it
 * - `under-implementering` and `under-realisering`: the source's own two words, kept apart
 * - `afventer`: it waits for someone or something
 * - `formelt-i-gang`: formally started or in force, but not begun
 * - `gennemfoeres-ikke`: given up, or no municipality wants it
 * - `afsluttet`: ended
 * - `ikke-oplyst`: the source does not say
 */
export const implementationStatuses = [
  'i-gang',
  'under-implementering',
  'under-realisering',
  'afventer',
  'formelt-i-gang',
  'gennemfoeres-ikke',
  'afsluttet',
  'ikke-oplyst',
] as const;
export type ImplementationStatus = (typeof implementationStatuses)[number];

export const implementationSchema = z
  .strictObject({
    status: choiceField(implementationStatuses, {
      'i-gang': 'Forsøget kører, eller kilden oplyser aktivitet i det.',
      'under-implementering': 'Kilden skriver, at forsøget er under implementering.',
      'under-realisering': 'Kilden skriver, at forsøget er under realisering.',
      afventer: 'Forsøget venter på nogen eller noget. Skriv hvad i note.',
      'formelt-i-gang': 'Forsøget er formelt i gang eller i kraft, men endnu ikke begyndt.',
      'gennemfoeres-ikke': 'Forsøget er opgivet, eller ingen kommune vil gennemføre det.',
      afsluttet: 'Forsøget er slut.',
      'ikke-oplyst': 'Kilden siger ikke, hvor langt forsøget er.',
    }).meta({ title: 'Status', description: 'Hvor langt forsøget er, som kilden siger det.' }),
    since: periodField.optional().meta({
      title: 'Siden',
      description: 'Hvornår forsøget reelt kom eller ventes i gang, hvis kilden siger det.',
    }),
    until: periodField.optional().meta({
      title: 'Til',
      description: 'Hvornår forsøget sluttede, hvis det er slut.',
    }),
    note: lineField.optional().meta({
      title: 'Bemærkning',
      description: 'Hvem eller hvad forsøget venter på, eller hvorfor det ikke gennemføres.',
    }),
  })
  .meta({ title: 'Implementering', description: 'Hvor langt forsøget er i praksis.' });
export type Implementation = z.output<typeof implementationSchema>;

/** Why a trial has no date of entry into force. */
export const noDateReasons = ['afventer-afklaring', 'gennemfoeres-ikke', 'ikke-oplyst'] as const;
export type NoDateReason = (typeof noDateReasons)[number];

/** When the rules behind a trial entered into force, or why there is no date. */
export const inForceSchema = z
  .union(
    [
      z.strictObject({
        date: dateField.meta({
          title: 'Dato',
          description: 'Dagen, hjemlen trådte i kraft, som ÅÅÅÅ-MM-DD.',
        }),
      }),
      z.strictObject({
        reason: choiceField(noDateReasons, {
          'afventer-afklaring': 'Hjemlen er ikke på plads endnu; noget skal først afklares.',
          'gennemfoeres-ikke': 'Forsøget gennemføres ikke, så der er ingen dato.',
          'ikke-oplyst': 'Kilden oplyser ingen dato.',
        }).meta({ title: 'Grund', description: 'Hvorfor der ingen dato er.' }),
        note: lineField.optional().meta({
          title: 'Bemærkning',
          description: 'Hvad kilden ellers siger om det.',
        }),
      }),
    ],
    {
      error:
        'Angiv enten date: ÅÅÅÅ-MM-DD eller reason: ' +
        `${noDateReasons.join(', ')} (og eventuelt note).`,
    },
  )
  .meta({
    title: 'Ikrafttrædelse',
    description:
      'Hvornår hjemlen trådte i kraft (date), eller grunden til, at der ingen dato er (reason).',
  });
export type InForce = z.output<typeof inForceSchema>;
