import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, placeOf } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';

describe('the reconciliation of figures in npm run check', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => {
    copy.remove();
  });

  /** Changes one text in one file, runs the check, puts the file back, and returns what was found. */
  function checkWith(file: string, from: string, to: string): string[] {
    const path = join(copy.root, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
    const { stdout } = check(copy.root);
    writeFileSync(path, before);
    return stdout.split('\n').filter((line) => /^\S+:\d+:\d+ /.test(line));
  }

  /** Where a text stands in a file: `file:line:column`. */
  const placeIn = (file: string, wanted: string): string =>
    `${file}:${placeOf(readFileSync(join(copy.root, file), 'utf8'), wanted)}`;

  test('finds a figure that is changed in a trial, in both directions', () => {
    const trial = 'src/content/trials/beskaeftigelse/fleksibilitet-i-forholdstalskrav.mdx';
    const ledger = 'seeds/ledger/vive-2019/bilagstabel-2-1.yaml';
    const found = checkWith(trial, 'count: 144', 'count: 145');
    // The source does not say it, and neither does the sentence below.
    expect(found).toHaveLength(2);
    expect(found[0]).toContain(`${placeIn(trial, '144')} »145« står ikke i kilden`);
    expect(found[0]).toContain('[figures-backed]');
    expect(found[1]).toContain(`${placeIn(trial, '144')} Feltet »activity[2].count« siger 145`);
    expect(found[1]).toContain('[fields-told]');
    const text = readFileSync(join(copy.root, trial), 'utf8');
    const everywhere = text.replaceAll('144', '145');
    writeFileSync(join(copy.root, trial), everywhere);
    const { stdout } = check(copy.root);
    writeFileSync(join(copy.root, trial), text);
    expect(stdout).toContain(`${placeIn(ledger, '{ value: 144')} 144 borgere`);
    expect(stdout).toContain('men ikke i src/content/trials/beskaeftigelse/');
  });

  test('finds a figure that is dropped from a chapter', () => {
    const chapter = 'src/content/networks/somatisk-akutomraade.mdx';
    const ledger = 'seeds/ledger/vive-2019/kapitel-5.yaml';
    const found = checkWith(chapter, '13,5', 'mange');
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${placeIn(ledger, '{ value: 13.5')} 13,5 år`);
    expect(found[0]).toContain('[figures-carried]');
  });

  test('finds a figure that is added without a source', () => {
    const chapter = 'src/content/networks/en-plan.mdx';
    const place = placeIn(chapter, '## Status på forsøg');
    const found = checkWith(
      chapter,
      '## Status på forsøg',
      'Der er 4711 nye.\n\n## Status på forsøg',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${place.replace(/:\d+$/, ':8')} »4711« står ikke i kilden`);
  });

  test('finds a total that no longer agrees with what is counted', () => {
    const found = checkWith(
      'src/content/networks/en-plan.mdx',
      'participants: [alleroed, ballerup,',
      'participants: [ballerup,',
    );
    expect(found.join('\n')).toContain('kilden siger 9, optællingen giver 8.');
    expect(found.join('\n')).toContain('kilden siger 38, optællingen giver 37.');
  });
});
