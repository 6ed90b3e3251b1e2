import { z } from 'zod';
import { choiceField, lineField, notReported, periodField, titleField } from './fields.ts';

export const sourceKinds = ['notat', 'brev', 'ansoegning', 'invitation'] as const;
export type SourceKind = (typeof sourceKinds)[number];

const urlField = z
  .url({ protocol: /^https?$/, error: 'Skriv hele adressen med https:// eller http:// foran.' })
  .meta({ examples: ['https://www.kl.dk/'] });

const pageField = z.int().positive({ error: 'Et sidetal er mindst 1.' });

/** Where a place stands in the document: on one page, or from one page to another. */
const pageNumberSchema = z
  .strictObject({
    place: lineField.meta({
      title: 'Sted',
      description: 'Stedet, som sources skriver det; det gælder også dets afsnit og rækker.',
      examples: ['Bilagstabel 2.6'],
    }),
    from: pageField.meta({ title: 'Side', description: 'Siden, hvor stedet begynder.' }),
    to: pageField.optional().meta({ title: 'Til side', description: 'Siden, hvor det slutter.' }),
  })
  .refine(({ from, to }) => to === undefined || from < to, {
    path: ['to'],
    error: 'Skriv kun to, når stedet slutter på en senere side, end det begynder på.',
  });

/** Our record of a document that the publication restates: who wrote what, when, to whom. */
export const sourceSchema = z
  .strictObject({
    title: titleField(200).meta({
      title: 'Titel',
      description: 'Dokumentets titel, eller hvad det er, når det ingen titel har.',
    }),
    shortTitle: titleField(80).meta({
      title: 'Kort titel',
      description: 'Kildens navn i henvisninger, gerne med udgiver og dato.',
      examples: ['VIVEs statusnotat, februar 2019'],
    }),
    kind: choiceField(sourceKinds, {
      notat: 'Et notat eller en rapport.',
      brev: 'Et brev.',
      ansoegning: 'En ansøgning.',
      invitation: 'En invitation.',
    }).meta({ title: 'Slags', description: 'Hvad dokumentet er.' }),
    issuer: lineField.meta({
      title: 'Udgiver eller afsender',
      description: 'Den myndighed eller organisation, dokumentet kommer fra.',
    }),
    signedBy: z.array(lineField).default([]).meta({
      title: 'Underskrevet af',
      description: 'Navn og titel, som de står. Tom liste [], når ingen har underskrevet.',
    }),
    contributors: z.array(lineField).default([]).meta({
      title: 'Bidragydere',
      description: 'Andre, som dokumentet nævner. Tom liste [], når der ingen er.',
    }),
    recipient: lineField.optional().meta({
      title: 'Modtager',
      description: 'Hvem dokumentet er stilet til, hvis det er det.',
      examples: ['Borgmesteren'],
    }),
    date: periodField.meta({
      title: 'Dato',
      description:
        'Dokumentets dato, så nøjagtig som det selv siger: 2018, 2018-04 eller 2018-04-01.',
    }),
    references: z
      .array(
        z.strictObject({
          label: lineField.meta({
            title: 'Hvad',
            description: 'Hvad det er for et nummer.',
            examples: ['Sags ID'],
          }),
          value: lineField.meta({
            title: 'Nummer',
            description: 'Nummeret, som det står. Kun cifre skal i anførselstegn.',
            examples: ['SAG-2016-00132'],
          }),
        }),
      )
      .default([])
      .meta({
        title: 'Journalnumre',
        description: 'Sagsnummer, journalnummer og dokumentnummer. Tom liste [], når der ingen er.',
      }),
    contact: z.array(lineField).default([]).meta({
      title: 'Kontakt',
      description:
        'Brevhovedets adresse, telefon og post, som de står. Tom liste [], når der ingen er.',
    }),
    url: z
      .union([z.literal(notReported), urlField], {
        error: 'Skriv hele adressen med https:// eller http:// foran, eller ikke-oplyst.',
      })
      .default(notReported)
      .meta({
        title: 'Dokumentets adresse',
        description: 'Dokumentets egen adresse på nettet, når det selv oplyser den.',
      }),
    links: z
      .array(
        z.strictObject({
          label: lineField.meta({ title: 'Hvad', description: 'Hvad adressen fører til.' }),
          url: urlField.meta({ title: 'Adresse', description: 'Adressen, som den står.' }),
        }),
      )
      .default([])
      .meta({
        title: 'Adresser i dokumentet',
        description:
          'Afsenderens websted og sider om sagen, som dokumentet selv nævner. Tom liste [], når der ingen er.',
      }),
    pageCount: z
      .union([z.literal(notReported), pageField], { error: 'Skriv et tal eller ikke-oplyst.' })
      .default(notReported)
      .meta({
        title: 'Antal sider',
        description: 'Hvor mange sider dokumentet har, når det selv oplyser det.',
      }),
    isbn: lineField.default(notReported).meta({
      title: 'ISBN',
      description: 'Dokumentets ISBN, når det selv oplyser det.',
    }),
    pageNumbers: z.array(pageNumberSchema).default([]).meta({
      title: 'Sidetal',
      description:
        'Hvor stederne i sources står, efter dokumentets egne sidetal. Tom liste [], når det ingen har.',
    }),
    about: lineField.meta({
      title: 'Om dokumentet',
      description: 'Hvad dokumentet handler om, i egne ord: én til tre sætninger.',
    }),
  })
  .meta({
    title: 'Kilde',
    description: 'Oplysninger om et dokument, som publikationen bygger på.',
  });

export type Source = z.output<typeof sourceSchema>;
