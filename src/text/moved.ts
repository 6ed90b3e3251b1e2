import { didYouMean } from './formats.ts';

const movedLine = (from: string, to: string): string => `- { from: ${from}, to: ${to} }`;

/** What is said of pages, places and files that have another address than they once had. */
export const movedText = {
  title: 'Siden er flyttet',
  lead: 'Siden har fået en anden adresse:',
  /** At a place that is on another page now. */
  placeLead: 'Det, linket viser til, står nu her:',
  /** A line of the file, as an editor writes it. */
  line: movedLine,
  /** What readers have lost, with the line that gives it back. */
  lost: (address: string, to: string) =>
    `Adressen »${address}« er udgivet og virker ikke mere. Skriv denne linje i src/content/moved.yaml, med den adresse, der svarer bedst til den gamle: ${movedLine(address, to)}.`,
  findings: {
    living: (address: string) =>
      `Adressen »${address}« er i brug og kan ikke føre videre til en anden. Slet linjen, eller giv det, der ligger på adressen, en anden.`,
    missing: (address: string, suggestion?: string) =>
      `Adressen »${address}« findes ikke.${didYouMean(suggestion)}`,
    ring: (address: string) =>
      `Adressen »${address}« fører tilbage til sig selv, så ingen side bliver vist. Skriv en side, der findes.`,
    movedAgain: (address: string, to: string) =>
      `Siden på »${address}« er selv flyttet. Skriv, hvor den er nu: ${to}.`,
    /** A place on a page that has no address of its own any more. */
    pageMoved: (address: string, page: string, to: string) =>
      `Siden på »${page}« er selv flyttet, så »${address}« følger med den. Skriv ${to}, hvis stedet også har fået et andet navn; ellers slet linjen.`,
    noPage: (address: string, page: string) =>
      `Siden på »${page}« findes ikke, så »${address}« kan ikke stå på den. Skriv en linje for hele siden i stedet.`,
    twice: (address: string) => `Adressen »${address}« står her to gange. Slet den ene linje.`,
    otherKind: (from: string, to: string) =>
      `»${from}« kan ikke føre videre til »${to}«. En fil fører til en fil af samme slags, og en side eller et sted på en side fører til en side eller et sted på en.`,
  },
} as const;
