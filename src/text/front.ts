import { citationText } from './citation.ts';
import type { NoteSize } from './da.ts';
import { numberText, numberWord } from './formats.ts';

/** The front page's texts, and the ways in that its groups and the footer's share. */
export const front = {
  lead: 'Frikommuneforsøg II lod kommuner prøve nye måder at løse deres opgaver på, fritaget fra bestemte regler. Her kan du læse, hvor langt de var nået i februar 2019.',
  examples: 'Søg for eksempel på',
  searches: ['§ 26 d', 'Aarhus', 'mikrolån'],
  /** Who and when, in the first screen. */
  imprint: {
    title: 'Om udgivelsen',
    publisher: 'Udgiver',
    /** After the publisher: the page on how the text was made. */
    about: 'om publikationen',
    basedOn: 'Bygger på',
    others: (count: number, first: string, last: string) =>
      `${numberText(count)} ældre dokumenter, ${first}–${last}`,
    and: 'og',
    asOf: 'Status fra',
    edition: 'Udgave',
    license: 'Licens',
    contact: 'Kontakt',
    noContact: 'Ikke oplyst i denne udgave',
  },
  begin: 'Læs fra begyndelsen',
  findingsTitle: 'Hovedpunkter',
  findings: {
    approved: (networks: number, municipalities: number, applied: number) =>
      `forsøg er godkendt i ${networks} netværk med ${municipalities} kommuner. Der er søgt om ${applied}.`,
    /** The headings in the overall status that the findings lead to. */
    approvedSection: 'Ansøgte og godkendte forsøg',
    aheadSection: 'Foreløbige erfaringer med forsøgene',
    running: (all: number, given: number, unknown: number) =>
      `af de ${all} forsøg er i gang. ${given} gennemføres ikke, og for ${unknown} er status ikke oplyst.`,
    ahead: (others: number) =>
      `netværk er nået så langt, at der er foreløbige erfaringer at pege på. De øvrige ${others} er ikke nået helt så langt.`,
    law: (network: string) =>
      `forsøg i »${network}« har centrale dele, som efter en politisk aftale skal blive til generel lov.`,
    external:
      'evalueringer gennemføres af en ekstern part. Ellers evaluerer netværkene som udgangspunkt selv.',
  },
  noFigure: (name: string) =>
    `Forsiden bruger tallet »${name}«, men intet tal i seeds/ledger har det navn i feltet id. Giv tallet dets navn igen, eller ret hovedpunktet i src/wording/key-findings.ts.`,
  mapTitle: 'Kommunerne',
  mapLabel: (count: number) => `Danmarkskort med de ${count} kommuner, der deltager aktivt`,
  mapText: (active: number, country: number) =>
    `${active} af landets ${country} kommuner deltager i et netværk med godkendte forsøg.`,
  mapLink: 'Find en kommune på kortet eller i listen',
  networksTitle: 'Netværkene',
  waysTitle: 'Find vej',
  lookUp: {
    title: 'Slå op',
    ways: [
      {
        page: 'trials',
        title: 'Alle forsøg',
        summary: 'Søg dem ud efter netværk, kommune, status, paragraf og mere.',
      },
      {
        page: 'municipalities',
        title: 'Kommuner',
        summary: 'Kortet, og en side om hver kommune: netværk, forsøg og tal.',
      },
      {
        page: 'legalBasis',
        title: 'Hjemler',
        summary: 'Lov for lov og paragraf for paragraf: hvad der bygger på den.',
      },
      { page: 'glossary', title: 'Ordliste', summary: 'Forkortelser og fagord, forklaret.' },
    ],
  },
  overview: {
    title: 'Få overblik',
    ways: [
      {
        page: 'networks',
        title: 'Netværk',
        summary: ({ networks }: NoteSize) =>
          `De ${numberWord(networks, 'ét')} netværk, hvem der er med, og tallene i figurer.`,
      },
      {
        page: 'activity',
        title: 'Aktivitet',
        summary: 'Borgere, sager og besøg, som kilderne har talt dem.',
      },
      {
        page: 'evaluations',
        title: 'Evaluering',
        summary: 'Hvem der evaluerer hvad, hvordan og hvornår.',
      },
      {
        page: 'timeline',
        title: 'Forløb',
        summary: 'Frister, love, ansøgningsrunder og evalueringer år for år.',
      },
    ],
  },
  read: {
    title: 'Læs notatet',
    ways: [
      { page: 'appendix1', title: 'Bilag 1', summary: 'Netværkene, deres kommuner og temaer.' },
      {
        page: 'appendix2',
        title: 'Bilag 2',
        summary: ({ tables }: NoteSize) => `Forsøgene i ${numberWord(tables, 'én')} tabeller.`,
      },
      {
        page: 'background',
        title: 'Baggrund',
        summary: ({ background }: NoteSize) =>
          `Hvordan forsøget blev til, efter ${numberWord(background, 'ét')} ældre dokumenter.`,
      },
      {
        page: 'pdf',
        title: 'Hele notatet som PDF',
        summary: 'Til print, med sidetal og indholdsfortegnelse.',
      },
    ],
  },
  check: {
    title: 'Efterprøv og brug',
    ways: [
      {
        page: 'sources',
        title: 'Kilder',
        summary: ({ sources }: NoteSize) =>
          `De ${numberWord(sources, 'ét')} dokumenter, og hvor de bruges.`,
      },
      {
        page: 'reconciliation',
        title: 'Afstemning',
        summary: 'Kildernes egne tal ved siden af vores optælling.',
      },
      {
        page: 'data',
        title: 'Data',
        summary: 'Alle tal og oplysninger som tabeller til at hente.',
      },
      { page: 'citations', title: citationText.title, summary: citationText.summary },
      {
        page: 'print',
        title: 'Hele notatet på én side',
        summary: 'Til browserens egen udskrift, eller til at søge i.',
      },
      {
        page: 'changes',
        title: 'Ændringer',
        summary: 'Hvad der er nyt i hver udgave.',
      },
      {
        page: 'about',
        title: 'Om publikationen',
        summary: 'Hvordan teksten er blevet til, og hvordan den kan efterprøves.',
      },
      {
        page: 'accessibility',
        title: 'Tilgængelighed',
        summary: 'Hvordan alle kan bruge publikationen, og hvad der mangler.',
      },
    ],
  },
} as const;
