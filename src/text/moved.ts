import { didYouMean } from './formats.ts';

/** What is said of pages that have another address than they once had. */
export const movedText = {
  title: 'Siden er flyttet',
  lead: 'Siden har fået en anden adresse:',
  findings: {
    living: (address: string) =>
      `Adressen »${address}« er i brug og kan ikke føre videre til en anden. Slet linjen, eller giv det, der ligger på adressen, en anden.`,
    missing: (address: string, suggestion?: string) =>
      `Adressen »${address}« findes ikke.${didYouMean(suggestion)}`,
    ring: (address: string) =>
      `Adressen »${address}« fører tilbage til sig selv, så ingen side bliver vist. Skriv en side, der findes.`,
    movedAgain: (address: string, to: string) =>
      `Siden på »${address}« er selv flyttet. Skriv, hvor den er nu: ${to}.`,
  },
} as const;
