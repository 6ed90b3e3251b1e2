import { findingsOf, ledgerPath, trialPath, validFiles, type Files } from '../../fixture.ts';
import { fieldsAgree } from '../fields-agree.ts';

// For tests only: valid files with fields that no longer agree, and what is said of them.

/** A valid file with parts of it replaced, one after the other. */
export const changed = (path: string, ...replacements: [string, string][]): Files => {
  const text = replacements.reduce((before, [part, other]) => {
    if (!before.includes(part)) throw new Error(`»${part}« is not in ${path}.`);
    return before.replace(part, () => other);
  }, validFiles[path] ?? '');
  return { [path]: text };
};
export const trial = (...replacements: [string, string][]): Files =>
  changed(trialPath, ...replacements);
export const found = (files: Files): string[] => findingsOf(fieldsAgree, files);

export const status = '  status: i-gang';
export const withActivity = (figure: string, more = ''): Files =>
  trial(
    [`${status}\n`, `${status}\nactivity:\n  - { ${figure} }\n`],
    ['Lys om natten.', `Lys om natten.${more}`],
  );
export const counted = 'municipalities: [nordby], of: borgere';
export const note = (text: string): string => `\n\n<Note>\n\n${text}\n\n</Note>`;
export const evaluated = (fields: string): Files =>
  trial(['  design: klar', `  design: klar\n  ${fields}`]);
export const inLedger = (figure: string): Files =>
  changed(ledgerPath, ['    - { law: § 28', `    - ${figure}\n    - { law: § 28`]);
