import { z } from 'zod';
import { dateField, lineField, periodField } from './fields.ts';

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
    status: z
      .enum(implementationStatuses, {
        error: `Vælg en af: ${implementationStatuses.join(', ')}.`,
      })
      .meta({ title: 'Status', description: 'Hvor langt forsøget er, som kilden siger det.' }),
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
  .meta({ title: 'Implementering' });
export type Implementation = z.output<typeof implementationSchema>;

/** Why a trial has no date of entry into force. */
export const noDateReasons = ['afventer-afklaring', 'gennemfoeres-ikke', 'ikke-oplyst'] as const;
export type NoDateReason = (typeof noDateReasons)[number];

/** When the rules behind a trial entered into force, or why there is no date. */
export const inForceSchema = z
  .union(
    [
      z.strictObject({ date: dateField }),
      z.strictObject({
        reason: z.enum(noDateReasons, { error: `Vælg en af: ${noDateReasons.join(', ')}.` }),
        note: lineField.optional(),
      }),
    ],
    {
      error:
        'Angiv enten date: ÅÅÅÅ-MM-DD eller reason: ' +
        `${noDateReasons.join(', ')} (og eventuelt note).`,
    },
  )
  .meta({ title: 'Ikrafttrædelse', description: 'En dato, eller grunden til at der ingen er.' });
export type InForce = z.output<typeof inForceSchema>;
