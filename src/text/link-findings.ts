import { didYouMean } from './formats.ts';

/** What the checks say of links and footnotes. */
export const linkText = {
  footnoteWithoutText: (name: string) =>
    `Noten [^${name}] har ingen tekst. Skriv den nederst i filen: [^${name}]: …`,
  footnoteWithoutUse: (name: string) =>
    `Noten [^${name}] bliver ikke brugt. Henvis til den i teksten med [^${name}], eller slet den.`,
  footnoteInTrial:
    'Et forsøgs tekst må ikke have noter: den står også i en celle i bilag 2. Skriv notens tekst ind i afsnittet, eller brug <Note>.',
  footnoteInFootnote:
    'En note kan ikke henvise til en anden note. Skriv det hele i den ene, eller sæt henvisningen i teksten.',
  listedInFootnote:
    'En note kan ikke have overskrifter og nummererede tabeller: de ville også stå i indholdsfortegnelsen. Sæt dem i teksten.',
  footnoteInHeading:
    'En overskrift kan ikke have en note: den ville også stå i indholdsfortegnelsen. Sæt noten i teksten under overskriften.',
  footnoteInLink:
    'En note kan ikke stå inde i et link. Sæt den efter linket: [teksten](adressen)[^1].',
  footnoteRepeated: (name: string) =>
    `Noten [^${name}] har mere end én tekst. Giv dem hver sit navn.`,
  deadLink: (address: string, suggestion?: string) =>
    `Linket går til ${address}, som ikke findes.${didYouMean(suggestion)}`,
  linkKind: (address: string) =>
    `Linket »${address}« er ikke tilladt. Brug en adresse, der begynder med https://, http://, mailto: eller /.`,
  linkHost: (address: string) =>
    `Linket »${address}« går ingen steder hen. Skriv hele adressen, for eksempel https://www.kl.dk/.`,
  linkMail: (address: string) =>
    `Linket »${address}« er ikke en mailadresse. Skriv for eksempel mailto:navn@kommune.dk.`,
  linkUser: (address: string) =>
    `Linket »${address}« har et brugernavn i adressen og viser dermed et andet sted hen, end det ser ud til. Slet det, der står før @.`,
  linkWithoutText: 'Linket har ingen tekst. Skriv den mellem [ og ].',
  linkTitle: (title: string) =>
    `Linket har teksten "${title}" efter adressen. Den bliver kun vist, når man peger på linket, og aldrig i PDF’en. Slet den, eller skriv den i teksten.`,
  linkUnfinished:
    'Her står et link, som ikke bliver læst som et link. Skriv det [tekst](adresse), uden mellemrum før parentesen.',
  footnoteUnfinished: 'Her står en note, som ikke bliver læst som en note. Skriv den [^1].',
} as const;
