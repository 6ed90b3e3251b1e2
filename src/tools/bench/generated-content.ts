import { parse, stringify } from 'yaml';
import { slug } from '../../markdown/slug.ts';
import { listFiles } from '../../model/reading/collections.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { Total } from '../../schemas/total.ts';
import { generatedNetwork } from './generated-network.ts';
import type { GeneratedEntry } from './generated-trial.ts';
import { randomFrom } from './random.ts';

/** The real publication in short: eight networks, one of them without trials, and 79 trials in all. */
const trialsInNetworks = [20, 23, 13, 10, 1, 4, 8, 0];

const ledgerOf = (entries: readonly GeneratedEntry[]): string =>
  stringify(entries.map(({ place, entry, figures }) => ({ place, entry, figures })));

const sourceOf = (title: string): string =>
  stringify({
    title,
    shortTitle: title,
    kind: 'notat',
    issuer: 'Ingen',
    date: '2019-02',
    about: 'Et opdigtet dokument, som prøver, hvad publikationen kan rumme.',
  });

/** The sources' totals, with a word where what is invented makes the count another than what they state. */
function totalsBeside(text: string): string {
  const totals = parse(text) as Total[];
  // No invented evaluation is an external one, so their number is as it was.
  const isSame = (total: Total): boolean =>
    !('count' in total) || total.network !== undefined || total.count === 'external-evaluations';
  return stringify(
    totals.map((total) =>
      isSame(total)
        ? total
        : { ...total, explanation: 'Optællingen har også de opdigtede netværk med.' },
    ),
    { lineWidth: 0 },
  );
}

/**
 * Invented networks and trials beside the real ones, with their sources and ledger: content without faults, and as
 * varied as it takes to measure what a larger publication costs. Pure: the same seed gives the same texts.
 * @param real the files of the real content, by path
 * @param times how many times as many networks and trials there are in all
 * @returns the files to lay beside and over the real ones, by path; none when it is once
 */
export function generatedContent(
  real: ReadonlyMap<string, string>,
  times: number,
  seed = 1,
): Map<string, string> {
  const files = new Map<string, string>();
  if (times === 1) return files;
  const municipalities = parse(real.get(listFiles.municipalities.file) ?? '') as Municipality[];
  const random = randomFrom(seed);
  const taken = new Set([...real.keys()].map((path) => slug(path.replace(/^.*\/|\.\w+$/g, ''))));
  for (let round = 1; round < times; round += 1) {
    const source = `opdigtet-${round}`;
    files.set(`seeds/${source}.yaml`, sourceOf(`Opdigtet notat ${round}`));
    trialsInNetworks.forEach((trials, index) => {
      const number = round * trialsInNetworks.length + index + 1;
      const around = { random, taken, source, municipalities, sections: times * 60 };
      const entries = generatedNetwork(around, number, trials);
      for (const { path, text } of entries) files.set(path, text);
      files.set(`seeds/ledger/${source}/netvaerk-${number}.yaml`, ledgerOf(entries));
    });
  }
  files.set(listFiles.totals.file, totalsBeside(real.get(listFiles.totals.file) ?? ''));
  return files;
}
