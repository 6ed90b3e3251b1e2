import { codeOf } from '../../schemas/code-form.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import { fileText, generatedTrial, unusedTitle, type GeneratedEntry } from './generated-trial.ts';
import {
  aboutEvaluation,
  aboutPractice,
  contents,
  groups,
  regionsOfWork,
  subjects,
} from './phrases.ts';
import type { Random } from './random.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Surroundings {
  random: Random;
  /** The names of files that are taken. */
  taken: Set<string>;
  source: string;
  municipalities: readonly Municipality[];
  sections: number;
}

/** A network with its trials; without any it is one that never became active. */
export function generatedNetwork(
  around: Surroundings,
  number: number,
  trialCount: number,
): GeneratedEntry[] {
  const { random, source, municipalities } = around;
  const subject = random.one(subjects);
  const title = unusedTitle(
    around.taken,
    () => `${capital(random.some(subjects, 2).join(' og '))} ${random.one(regionsOfWork)}`,
  );
  const network = `netvaerk-${number}`;
  const participants = random.some(municipalities, random.between(3, 11));
  const trials = Array.from({ length: trialCount }, (_, index) =>
    generatedTrial({ ...around, network, number, participants }, index + 1),
  );
  const place = `Kapitel ${number}`;
  const say = (sentences: readonly string[], count: number): string =>
    random
      .some(sentences, count)
      .join(' ')
      .replaceAll('§', subject)
      .replaceAll('¤', random.one(groups));

  const fields = {
    number,
    title,
    theme: `Netværket vil gøre det lettere at arbejde med ${subject} på tværs af kommunerne.`,
    active: trialCount > 0,
    ...(trialCount > 0 && { codes: { last: codeOf(number, trialCount) } }),
    participants: participants.map(({ id }) => id),
    dataSources: ['Samtale med en koordinator for netværket'],
    sources: [{ source, place }],
  };
  const examples = trials
    .slice(0, 1)
    .map(({ entry }) => `Se [et af forsøgene](/forsoeg/${entry.replace('trials/', '')}/).`);
  const text = `${say(contents, 5)}

${say(contents, 5)}

## Status på forsøg

${[say(aboutPractice, 4), ...examples].join(' ')}

${say(contents, 6)}

${say(aboutPractice, 5)}

## Foreløbige erfaringer med forsøgene

${say(aboutEvaluation, 4)}

De foreløbige erfaringer er:

- ${say(contents, 2)}
- ${say(contents, 2)}
- ${say(aboutPractice, 2)}

<Note>

${say(aboutEvaluation, 2)}

</Note>

Den endelige evaluering kommer i slutningen af 2020.`;
  const chapter: GeneratedEntry = {
    entry: `networks/${network}`,
    path: `src/content/networks/${network}.mdx`,
    text: fileText(fields, text),
    place,
    figures: [{ date: '2020-slutning', what: 'endelig evaluering' }],
  };
  return [chapter, ...trials];
}
