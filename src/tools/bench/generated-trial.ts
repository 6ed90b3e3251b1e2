import { stringify } from 'yaml';
import { slug } from '../../markdown/slug.ts';
import { codeOf } from '../../schemas/code-form.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import {
  aboutEvaluation,
  aboutGroups,
  aboutPractice,
  contents,
  counted,
  freedoms,
  groups,
  subjects,
} from './phrases.ts';
import type { Random } from './random.ts';

/** A file with its text, and what the ledger has of it. */
export interface GeneratedEntry {
  /** Its name in the ledger: `trials/netvaerk-9/kortere-vej-til-tilsyn`. */
  entry: string;
  path: string;
  text: string;
  place: string;
  figures: Record<string, string | number>[];
}

/** What trials must not share: a title is one trial's alone, and so is a file's name. */
export function unusedTitle(taken: Set<string>, propose: () => string): string {
  let title = propose();
  while (taken.has(slug(title))) title = propose();
  taken.add(slug(title));
  return title;
}

export const fileText = (fields: object, text: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}\n`;

const dates = [
  { iso: '2017-07-01', danish: '1. juli 2017' },
  { iso: '2018-01-01', danish: '1. januar 2018' },
  { iso: '2018-07-01', danish: '1. juli 2018' },
  { iso: '2018-02-01', danish: '1. februar 2018' },
];
const months = [
  { iso: '2018-09', danish: 'september 2018' },
  { iso: '2018-10', danish: 'oktober 2018' },
  { iso: '2018-12', danish: 'december 2018' },
];
const statuses = [
  { status: 'i-gang', says: 'Forsøget er i gang.' },
  { status: 'under-implementering', says: 'Forsøget er under implementering.' },
  { status: 'under-realisering', says: 'Forsøget er under realisering.' },
  { status: 'formelt-i-gang', says: 'Hjemlen er der, men arbejdet er endnu ikke begyndt.' },
];
const evaluators = [
  { by: 'vive', says: 'VIVE evaluerer forsøget sammen med netværkets øvrige forsøg.' },
  { by: 'netvaerket', says: 'Netværket evaluerer selv forsøget.' },
  { by: 'kommunen', says: 'Kommunen evaluerer selv forsøget.' },
  { by: 'ramboell', says: 'Rambøll er med til at evaluere forsøget.' },
];
const methodsOf = ['interview', 'spoergeskema', 'registerdata', 'casebesoeg', 'workshop'];

/** Above the sections that the real trials rest on, and below what could be a year. */
const firstSection = 301;
const lastSection = (count: number): number => Math.min(firstSection + count - 1, 999);

interface Surroundings {
  random: Random;
  taken: Set<string>;
  network: string;
  number: number;
  source: string;
  participants: readonly Municipality[];
  /** How many sections the acts are spread over: more content rests on more sections. */
  sections: number;
}

/** A trial with a row in its network's table. */
export function generatedTrial(around: Surroundings, row: number): GeneratedEntry {
  const { random, network, number, source, participants } = around;
  const [subject, group] = [random.one(subjects), random.one(groups)];
  const title = unusedTitle(
    around.taken,
    () => `${random.one(freedoms)} ${random.one(subjects)} til ${random.one(groups)}`,
  );
  const say = (sentences: readonly string[], count: number): string =>
    random.some(sentences, count).join(' ').replaceAll('§', subject).replaceAll('¤', group);

  const takingPart = random.some(participants, random.between(1, participants.length));
  const one = random.one(takingPart);
  const place = `Bilagstabel 2.${number}, række ${row}`;
  const act = random.one(['lov-om-frikommunenetvaerk', 'bekendtgoerelse-om-frikommuneforsoeg-ii']);
  const sectionNumber = random.between(firstSection, lastSection(around.sections));
  const section = `${sectionNumber}${random.one(['', '', ' a', ' b', ' c', ' d', ' e', ' f'])}`;
  // A section is in force from one day, whichever trials rest on it.
  const date = dates[sectionNumber % dates.length] ?? random.one(dates);
  const month = random.one(months);
  const status = random.one(statuses);
  const evaluator = random.one(evaluators);
  const unit = random.one(counted);
  // What has not begun has nothing to count.
  const count =
    status.status !== 'formelt-i-gang' && random.between(0, 3) > 0
      ? random.between(11, 480)
      : undefined;

  const fields = {
    code: codeOf(number, row),
    title,
    network,
    municipalities: takingPart.map(({ id }) => id),
    legalBasis: [{ kind: 'frikommunelovgivning', act, sections: [section] }],
    inForce: { date: date.iso },
    implementation: { status: status.status },
    activity:
      count === undefined ? [] : [{ municipalities: [one.id], count, of: unit, asOf: month.iso }],
    evaluation: {
      by: [evaluator.by],
      external: false,
      design: random.one(['klar', 'ikke-klar', 'ikke-oplyst']),
      methods: random.some(methodsOf, random.between(0, 3)),
      when: [{ kind: 'slutevaluering', period: '2020-slutning' }],
    },
    sources: [{ source, place }],
  };
  const told =
    count === undefined
      ? 'Der er endnu ingen opgørelse.'
      : `I ${month.danish} havde ${one.name} Kommune talt ${count} ${unit}.`;
  const text = `## Indhold

${say(contents, 4)}

${say(contents, 3)}

## Målgruppe

Forsøget er for ${group}. ${say(aboutGroups, 2)}

## Ikrafttrædelse og implementering

Hjemlen trådte i kraft den ${date.danish}. ${status.says} ${say(aboutPractice, 2)}

${told} Mere står i [kapitlet om netværket](/netvaerk/${network}/).

## Evaluering

${evaluator.says} ${say(aboutEvaluation, 2)}

Den endelige evaluering kommer i slutningen af 2020.`;

  const id = `${network}/${slug(title)}`;
  return {
    entry: `trials/${id}`,
    path: `src/content/trials/${id}.mdx`,
    text: fileText(fields, text),
    place,
    figures: [
      { law: `§ ${section}`, what: 'hjemmel' },
      { date: date.iso, what: 'lovmæssig ikrafttrædelse' },
      ...(count === undefined
        ? []
        : [
            { value: count, unit, what: 'talt i kommunen', asOf: month.iso },
            { date: month.iso, what: 'opgørelsens måned' },
          ]),
      { date: '2020-slutning', what: 'endelig evaluering' },
    ],
  };
}
