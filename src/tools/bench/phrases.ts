// The words that generated trials are written with. They are invented, say nothing of any real trial, and have no
// figures: those are put in with the ledger in mind.

const list = (text: string): string[] => text.trim().split(/;?\n *|; */);

/** What a trial is about. */
export const subjects = list(`
  støtte i hjemmet; genoptræning; hjemmesygepleje; bostøtte; botilbud; udslusning fra botilbud; jobsamtaler;
  mentorstøtte; virksomhedspraktik; løntilskud; danskundervisning; opkvalificering; rehabilitering; ledsagelse;
  hjælpemidler; boligindretning; kørsel; fritidstilbud; klubtilbud; skolestart;
  overgangen til ungdomsuddannelse; valgfag; holddannelse; understøttende undervisning; familiebehandling;
  aflastning; efterværn; forebyggende samtaler; rådgivning; visitation; handleplaner; sagsbehandling;
  digital selvbetjening; velfærdsteknologi; tilsyn; madservice; dagtilbud; ventelister; boliganvisning;
  indskudslån; huslejetilskud; bofællesskaber; byggesager; affaldssortering; grønne områder;
  frivilligt arbejde; samarbejdet med foreninger; akutpladser; medicinhåndtering; udskrivning fra sygehus;
  palliativ pleje; tandpleje; sundhedspleje; kostvejledning; misbrugsbehandling; gældsrådgivning;
  personlige tillæg; merudgifter; fleksjob; ressourceforløb
`);

/** Whom a trial is for. */
export const groups = list(`
  unge uden uddannelse; unge i overgangen til voksenlivet; familier med små børn; enlige forsørgere;
  nytilkomne borgere; ældre i eget hjem; ældre på plejehjem; borgere med demens; pårørende;
  borgere med nedsat hørelse; borgere med nedsat syn; borgere med en hjerneskade; borgere uden bolig;
  sygemeldte; ledige; selvstændige; nyuddannede; elever i udskolingen; elever i indskolingen; børn i dagpleje;
  anbragte børn; borgere med en psykisk sygdom; borgere i misbrugsbehandling; borgere med flere sager;
  borgere, der lige er udskrevet; lejere i almene boliger; frivillige; medarbejdere i hjemmeplejen;
  førtidspensionister; fleksjobbere
`);

/** What a trial makes freer. */
export const freedoms = list(`
  Friere rammer for; Færre krav til; Enklere regler om; Fælles indgang til; Fast kontaktperson i;
  Kortere vej til; Nye frister for; Mere lokal styring af; Samlet bevilling af; Lempede krav til;
  Bedre sammenhæng i; Egen tilrettelæggelse af; Mulighed for at udvide; Tidligere start på
`);

/** What a trial contains; § stands for its subject, ¤ for its group. */
export const contents = list(`
  Forsøget giver kommunen lov til selv at lægge rammerne for §.
  Hensigten er, at ¤ får hjælp hurtigere og møder færre forskellige medarbejdere.
  I dag skal sagen gennem flere afdelinger, før § kan sættes i gang.
  Med forsøget kan den samme medarbejder træffe afgørelsen sammen med borgeren.
  Kommunen vil se, om § virker bedre, når hjælpen begynder tidligt.
  Det forventes, at ¤ oplever mere sammenhæng og mindre ventetid.
  Forsøget fritager også for kravet om en skriftlig vurdering, når alle er enige.
  De lokale ledere får ansvaret for at prioritere § efter behov.
  Tanken er, at pengene følger ¤ og ikke den enkelte forvaltning.
  Samtidig bliver dokumentationen kortere, så der er tid til det, det handler om.
  Netværket har udviklet en fælles vejledning om §.
  Hvis forsøget virker, kan arbejdsgangen bruges i andre forvaltninger.
  Et mål er, at flere deltager, og at færre falder fra undervejs.
  Borgeren kan til enhver tid vælge den almindelige ordning i stedet.
  Ordningen om § bliver tilpasset de lokale forhold i hver kommune.
  Der bliver lagt vægt på, at ¤ selv er med til at sætte målene.
  Foreninger og boligselskaber bliver inddraget, hvor det giver mening.
  Forsøget ændrer ikke på, hvem der har ret til §.
`);

/** What is said of those a trial is for. */
export const aboutGroups = list(`
  De har ofte brug for hjælp fra flere dele af kommunen på samme tid.
  Mange af dem har hidtil ventet længe på en afgørelse.
  Det er frivilligt for den enkelte at være med.
  Kommunen finder dem gennem de tilbud, de allerede bruger.
  Gruppen er sammensat, og behovene er vidt forskellige.
  Nogle af dem har prøvet flere tilbud uden held.
`);

/** What is said of how a trial comes into being. */
export const aboutPractice = list(`
  Medarbejderne har fået undervisning i den nye arbejdsgang.
  It-systemet er tilpasset, så sagen kan følges hele vejen.
  Der er lavet en pjece, som borgerne får ved den første samtale.
  Kommunerne mødes løbende og udveksler erfaringer.
  Det har taget tid at afklare de juridiske spørgsmål.
  Ledelsen følger udviklingen tæt og justerer undervejs.
`);

/** What is said of a trial's evaluation. */
export const aboutEvaluation = list(`
  Evalueringen ser på, om hjælpen kommer hurtigere, og om borgerne er tilfredse.
  Den sammenholder også, hvad ordningen koster før og efter.
  Medarbejderne noterer undervejs, hvad der lykkes, og hvad der driller.
  Resultaterne bliver delt med de andre kommuner i netværket.
  Der bliver lagt særlig vægt på, hvad ¤ selv fortæller.
  Spørgsmålet er især, om § bliver brugt af flere end før.
`);

/** What a trial counts. */
export const counted = list(`
  borgere; familier; forløb; samtaler; sager; bevillinger
`);

/** Where in the country a network's title says that it works. */
export const regionsOfWork = list(`
  ved kysten; på landet; i byerne; i oplandet; i de små samfund; omkring fjorden; langs åen; på øerne;
  i forstæderne; ved bæltet; i skovbyerne; på heden; i havnebyerne; ved stationsbyerne
`);
