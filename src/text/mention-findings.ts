/** What the check says of what a text names by its number or its title. */
export const mentionText = {
  noTrial: (code: string, suggestion?: string) =>
    `Der er intet forsøg med koden ${code}.${suggestion ? ` Mente du ${suggestion}?` : ''} Ret koden.`,
  noTable: (number: string, known: readonly string[]) =>
    `Bilagstabel ${number} findes ikke. Der er bilagstabel ${known.join(', ')}. Ret nummeret.`,
  noRow: (table: string, row: string, rows: number) =>
    `Bilagstabel ${table} har ingen række ${row}; den har ${rows} rækker. Ret nummeret.`,
  noChapter: (number: string) =>
    `Kapitel ${number} findes ikke i notatet, og regnskabet nævner det ikke i en lov. Ret nummeret.`,
  otherAddress: (words: string, address: string) =>
    `Linket viser adressen ${words}, men går til ${address}. Ret adressen eller linkets tekst, så læseren kommer dér, hvor der står.`,
  otherTarget: (words: string, right: string, wrong: string) =>
    `Linket hedder »${words}«, men går til ${wrong}. Ret adressen til ${right}, eller ret linkets tekst.`,
} as const;
