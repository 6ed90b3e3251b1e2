import type { Definition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { markdownText } from '../../text/markdown-findings.ts';
import { styleText } from '../../text/style-findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeOf } from '../finding.ts';
import { passagesOf, type TextFinding } from '../in-texts.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { notText, runningText } from '../running-text.ts';
import { placeAt } from '../../model/reading/place.ts';
import { detailsOf } from '../source-text.ts';

const label = String.raw`\[[^[\]]+\]`;
const reference = new RegExp(`${label}\\[([^[\\]^][^[\\]]*)?\\]`, 'gu');
const address = `(?:https?:|mailto:|/|#|www\\.|${notText})`;
const spaceBefore = new RegExp(`${label}\\s+\\(${address}`, 'gu');
const turned = new RegExp(`\\([^()\\n]+\\)\\[${address}`, 'gu');
const broken = new RegExp(`${label}\\((?=\\S)`, 'gu');

/** What was meant as a link and is read as text, because a part of it is missing. */
function brokenLinks(run: string): TextFinding[] {
  const references = [...run.matchAll(reference)].map(({ 0: written, 1: name, index: start }) => ({
    start,
    end: start + written.length,
    message: styleText.noDefinition((name ?? written.slice(1, -3)).replaceAll(notText, '')),
  }));
  return [
    ...references,
    ...passagesOf(run, spaceBefore, styleText.spaceInLink),
    ...passagesOf(run, turned, styleText.turnedLink),
    ...passagesOf(run, broken, styleText.brokenLink),
  ];
}

/** The lines that say where a link goes: those that no link uses, and those whose name another line has already. */
function idleDefinitions({ tree }: ContentFile): { unused: Definition[]; repeated: Definition[] } {
  const used = new Set<string>();
  const first = new Map<string, Definition>();
  const repeated: Definition[] = [];
  if (!tree) return { unused: [], repeated };
  visit(tree, (node) => {
    if (node.type === 'linkReference') used.add(node.identifier);
    if (node.type !== 'definition') return;
    if (first.has(node.identifier)) repeated.push(node);
    else first.set(node.identifier, node);
  });
  return {
    unused: [...first.values()].filter(({ identifier }) => !used.has(identifier)),
    repeated,
  };
}

/** What is left of an e-mail address that has other letters than a-z: `søren@kl.dk` is read as a link to `ren@kl.dk`. */
function cutMails({ tree, text }: ContentFile): { start: number; end: number; message: string }[] {
  const found: { start: number; end: number; message: string }[] = [];
  if (!tree) return found;
  visit(tree, 'link', (node, at, parent) => {
    const address = node.url.replace('mailto:', '');
    if (!node.url.startsWith('mailto:') || toString(node) !== address || at === undefined) return;
    const before = parent?.children[at - 1];
    const after = parent?.children[at + 1];
    const [front = ''] =
      /[\p{L}\p{N}._+-]+$/u.exec(before?.type === 'text' ? before.value : '') ?? [];
    const [rest = ''] =
      /^[\p{L}\p{N}@_-]+(?:\.[\p{L}\p{N}]+)*/u.exec(after?.type === 'text' ? after.value : '') ??
      [];
    if (front + rest === '') return;
    const written = front + address + rest;
    const from = parent?.position?.start.offset ?? 0;
    const start = text.indexOf(written, from);
    if (start < 0) return;
    found.push({
      start,
      end: start + written.length,
      message: markdownText.mailCut(written, address),
    });
  });
  return found;
}

/** What is written as a link is one. Markdown prints half a link as it stands. */
export const linksWhole = fileCheck({
  id: 'links-whole',
  in: textNames,
  run(file, report) {
    for (const run of runningText(file)) {
      for (const { message, ...passage } of brokenLinks(run.text)) {
        const range = { start: run.start + passage.start, end: run.start + passage.end };
        const details = detailsOf(file.text, range, []);
        report(file, placeAt(file.text, range.start), message, details);
      }
    }
    for (const { message, ...range } of cutMails(file)) {
      report(file, placeAt(file.text, range.start), message, detailsOf(file.text, range, []));
    }
    const { unused, repeated } = idleDefinitions(file);
    for (const node of unused) {
      const message = styleText.unusedDefinition(node.label ?? node.identifier);
      report(file, placeOf(node), message, { severity: 'warning' });
    }
    for (const node of repeated) {
      report(file, placeOf(node), styleText.repeatedDefinition(node.label ?? node.identifier));
    }
  },
});
