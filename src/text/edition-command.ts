/** What `npm run edition` says, and the first lines of the list that it writes. */
export const editionCommandText = {
  usage: `npm run edition              fryser den nyeste udgave: bygger den, og lægger en kopi i udgaver/<nummer>/
npm run edition -- --adresser  skriver kun, hvilke adresser udgaven har, i src/content/published.txt

Begynd med at skrive udgaven: npm run diff -- <den forrige udgaves version> --udgave "resumé" --dato ÅÅÅÅ-MM-DD`,
  unknownOption: (option: string) => `Valget »${option}« kendes ikke.`,
  noRepository: 'En udgave laves i et git-arkiv, og der er intet her.',
  uncommitted: (files: readonly string[]) =>
    `En udgave laves af det, der er lagt i git, men her er filer, som er ændret eller ikke lagt ind:\n${files.map((file) => `  ${file}`).join('\n')}\nCommit dem, eller flyt dem, og kør kommandoen igen.`,
  taken: (number: number, tag: string) =>
    `Udgave ${number} har allerede mærket »${tag}« på en anden version. Skriv den nye udgave øverst i src/content/editions.yaml: npm run diff -- ${tag} --udgave "resumé" --dato ÅÅÅÅ-MM-DD`,
  frozenBefore: (number: number, folder: string) =>
    `Udgave ${number} ligger allerede i ${folder}/. En udgave ændres ikke, når den er udgivet. Er den lavet ved en fejl og ikke udgivet, så slet mappen, og kør kommandoen igen.`,
  listed: (file: string, added: number) =>
    `${file} har fået ${added === 1 ? 'én adresse' : `${added} adresser`} mere: udgavens sider, filer og steder på siderne.`,
  commitList: 'Commit den, og kør npm run edition igen, når den er lagt på main.',
  complete: (file: string) => `${file} har alle udgavens adresser.`,
  freezing: (number: number) => `Nu laves kopien af udgave ${number}.`,
  frozen: (number: number, folder: string, address: string) =>
    `Udgave ${number} er frosset i ${folder}/. Læg mappen på værten, så den svarer på ${address}, og lad den ligge, når nyere udgaver kommer til. Skriv derefter »frozen: true« ved udgaven i src/content/editions.yaml, så /aendringer/ fører til den.`,
  listComment: [
    'Alle adresser, der er udgivet: sider, filer og under hver side dens steder. De skal blive ved med at virke,',
    'eller føre videre: se moved.yaml. Skrives af npm run edition og rettes ikke i hånden.',
  ],
} as const;
