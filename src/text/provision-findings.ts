/** What the check says of the provisions that a trial deviates from or mentions. */
export const provisionFindings = {
  twice: (provision: string) =>
    `»${provision}« står mere end én gang i provisions. Slet den ene. Er reglen både fraveget og nævnt, så behold fraviges.`,
  notInLedger: (provision: string) =>
    `»${provision}« står her, men ikke i kildens regnskab for forsøget. Ret reglen efter kilden. Nævner kilden den, så skriv den i provisions i seeds/ledger.`,
  notInTrial: (provision: string, place: string, file: string) =>
    `»${provision}« står i kilden (${place}), men ikke i provisions i ${file}. Skriv den dér, eller ret regnskabet, hvis kilden ikke nævner den.`,
  meantOtherwise: (provision: string, own: string, ledger: string) =>
    `»${provision}« er ${own} her, men ${ledger} i kildens regnskab. Læs rækken i kilden, og ret den, der er forkert.`,
  notTold: (provision: string) =>
    `»${provision}« står i provisions, men teksten nævner den ikke. Skriv i teksten, hvad forsøget har med den at gøre, eller slet linjen.`,
  actNotTold: (provision: string) =>
    `»${provision}« står i provisions, men teksten nævner ikke loven. Skriv dens navn i teksten, eller føj det navn, teksten bruger, til otherNames i src/content/acts.yaml.`,
  partUnstated: (part: string) =>
    `»${part}« står i teksten, men hverken i legalBasis eller provisions. Skriv den i provisions, så den er med i oversigten over regler. Er det redaktionens bemærkning, så sæt den i en <Note>.`,
  actUnstated: (name: string, id: string) =>
    `»${name}« står i teksten, men act: ${id} står hverken i legalBasis eller provisions. Skriv loven i provisions, så den er med i oversigten over regler. Er det redaktionens bemærkning, så sæt den i en <Note>.`,
} as const;
