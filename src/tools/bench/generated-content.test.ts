import { describe, expect, test } from 'vitest';
import { checkProject } from '../../check/index.ts';
import { readFiles } from '../../model/reading/files.ts';
import { projectOf } from '../../model/reading/project.ts';
import { generatedContent } from './generated-content.ts';

const { texts } = readFiles('.');
const project = (times: number) =>
  projectOf({ texts: new Map([...texts, ...generatedContent(texts, times)]) });

describe('generated content', () => {
  test('is none when the publication is once as large', () => {
    expect(generatedContent(texts, 1).size).toBe(0);
  });

  test('is so many times the networks and the trials, and has no fault', () => {
    const [once, twice] = [project(1), project(2)];
    expect(twice.networks).toHaveLength(2 * once.networks.length);
    expect(twice.trials).toHaveLength(2 * once.trials.length);
    expect(checkProject(twice)).toEqual([]);
  });

  test('has figures that the ledger holds it to', () => {
    const files = generatedContent(texts, 2);
    const [path, text] = [...files].find(([, one]) => one.includes('activity:\n  -')) ?? ['', ''];
    const wrong = text.replace(/count: \d+/, 'count: 999');
    const changed = projectOf({ texts: new Map([...texts, ...files, [path, wrong]]) });
    expect(new Set(checkProject(changed).map(({ check }) => check))).toEqual(
      new Set(['figures-backed', 'fields-told']),
    );
  });

  test('is the same for the same seed, and otherwise another', () => {
    expect(generatedContent(texts, 2, 7)).toEqual(generatedContent(texts, 2, 7));
    expect(generatedContent(texts, 2, 7)).not.toEqual(generatedContent(texts, 2, 8));
  });

  test('replaces no file of the real content but the totals, whose counts it changes', () => {
    const replaced = [...generatedContent(texts, 2).keys()].filter((path) => texts.has(path));
    expect(replaced).toEqual(['seeds/ledger/totals.yaml']);
  });
});
