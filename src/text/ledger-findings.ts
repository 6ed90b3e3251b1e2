import { didYouMean } from './formats.ts';

/** What the checks say of figures beside the sources' ledger, and of the glossary's words. */
export const ledgerText = {
  ledgerEntryMissing: (entry: string, suggestion?: string) =>
    `Regnskabet over kildens tal nævner »${entry}«, som ikke findes i src/content.${didYouMean(suggestion)}`,
  ledgerSourceMissing: (source: string) =>
    `Mappen »${source}« i seeds/ledger hører ikke til en kilde i seeds. Den skal hedde som kildens fil uden .yaml.`,
  figureNotCarried: (figure: string, what: string, place: string, entry: string) =>
    `${figure} (${what}) står i kilden (${place}), men ikke i src/content/${entry}.mdx. Skriv det i filen, eller ret regnskabet, hvis kilden ikke siger det.`,
  figureNotBacked: (figure: string) =>
    `»${figure}« står ikke i kilden de steder, som feltet sources nævner. Ret tallet efter kilden. Står det i kilden, så skriv det i kildens regnskab i seeds/ledger.`,
  fieldNotTold: (field: string, figure: string) =>
    `Feltet »${field}« siger ${figure}, men teksten nedenfor siger det ikke (noter tæller ikke med). Ret det ene, så felt og sætninger siger det samme som kilden.`,
  figureInNoteNotBacked: (figure: string) =>
    `»${figure}« i noten står ikke i nogen kildes regnskab i seeds/ledger. Ret tallet efter kilden, eller skriv det i kildens regnskab.`,
  figureInOurExplanation: (figure: string) =>
    `»${figure}« står i en forklaring, som redaktionen selv står for. Den må ikke have tal, kun henvisninger til paragraffer, som kilderne også nævner. Slet tallet, eller skriv origin: kilde og sources.`,
  termNotUsed: (term: string) =>
    `»${term}« står ikke i teksten noget sted, hvor det kan markeres. Ret ordet, tilføj den form, teksten bruger, i forms, eller slet ordet. Overskrifter, links, tabeller og noter bliver ikke markeret.`,
  unknownFigure: (id: string, suggestion?: string) =>
    `Intet tal i regnskabet (seeds/ledger) har navnet (id) »${id}«.${didYouMean(suggestion)}`,
  totalDiffers: (statement: string, stated: number, counted: number | undefined) =>
    `»${statement}«: kilden siger ${stated}, optællingen giver ${counted ?? 'intet, for der er intet at tælle'}. Kildens tal skal blive stående. Er noget slettet eller skrevet to gange, så ret det. Er noget føjet til efter kilden, så skriv hvad i feltet explanation under tallet: explanation: "Optællingen har også forsøg …".`,
  statedDiffers: (field: string, inFields: number, total: number) =>
    `Feltet »${field}«: tallet er ${inFields} her, men ${total} i seeds/ledger/totals.yaml. Ret det, der ikke er kildens.`,
  explanationUnneeded: (statement: string) =>
    `»${statement}«: kildens tal og optællingen er ens. Slet feltet explanation.`,
} as const;
