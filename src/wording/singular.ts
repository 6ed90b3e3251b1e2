import type { Activity } from '../schemas/activity.ts';

// What is counted stands in the plural in the files, so that figures of the same thing are found together. Of one, it
// is said in the singular where we know it; other words stay as the editor wrote them.
const singulars: Readonly<Record<string, string>> = {
  borgere: 'borger',
  dimittender: 'dimittend',
  fritagne: 'fritaget',
  konkrete: 'konkret',
  sager: 'sag',
  tiltag: 'tiltag',
  teknologiske: 'teknologisk',
  udslusningsboliger: 'udslusningsbolig',
};

/** What is counted, in the number that the count asks for: `sager om LÆ` is `sag om LÆ` of one. */
export function countedText({ count, unit }: Pick<Activity, 'count' | 'unit'>, of: string): string {
  if (count !== 1 || unit !== 'antal') return of;
  const words = of.split(' ');
  // Adjectives and their noun stand first; from the first other word on, nothing is counted.
  for (const [index, written] of words.entries()) {
    const [, word = '', mark = ''] = /^(.*?)(,?)$/.exec(written) ?? [];
    const singular = singulars[word];
    if (singular === undefined) break;
    words[index] = singular + mark;
    if (mark) break;
  }
  return words.join(' ');
}
