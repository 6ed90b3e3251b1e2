import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { findingText } from '../../text/findings.ts';
import { linkText } from '../../text/link-findings.ts';
import { fileCheck, type Report } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeAt } from '../../model/reading/place.ts';
import { placeOf, type Place } from '../finding.ts';
import { misfitsOf } from './fits-on-paper.ts';
import type { ContentFile } from '../../model/reading/project.ts';

/** The footnotes that a text refers to without their being there, read off the file, as Markdown keeps no trace. */
function referencesWithoutText({ text }: ContentFile, node: Nodes): (Place & { name: string })[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ index, 1: name = '' }) => ({
    name,
    ...placeAt(text, start + index),
  }));
}

/** Tells of every footnote in a text that may have none, where it is used and where it stands. */
function refuseFootnotes(file: ContentFile, tree: Root, report: Report): void {
  visit(tree, (node) => {
    const places =
      node.type === 'footnoteReference' || node.type === 'footnoteDefinition'
        ? [placeOf(node)]
        : node.type === 'text'
          ? referencesWithoutText(file, node)
          : [];
    for (const { line, column } of places) {
      report(file, { line, column }, linkText.footnoteInTrial);
    }
  });
}

/** What a footnote's mark stands in, where it can't stand. */
const refusedWithin: Partial<Record<Nodes['type'], string>> = {
  footnoteDefinition: linkText.footnoteInFootnote,
  heading: linkText.footnoteInHeading,
  link: linkText.footnoteInLink,
  linkReference: linkText.footnoteInLink,
};

/** Tells of the footnotes' marks that stand where site and book can't both have one. */
function checkPlaces(file: ContentFile, tree: Root, report: Report): void {
  visitParents(tree, 'footnoteReference', (node, above) => {
    const message = above.map(({ type }) => refusedWithin[type]).find(Boolean);
    if (message) report(file, placeOf(node), message);
  });
}

/** What stands in a footnote that lists of contents, tables and figures would lead to, or that has its own numbers. */
function checkContents(file: ContentFile, tree: Root, report: Report): void {
  visit(tree, 'footnoteDefinition', (footnote) => {
    visit(footnote, (node) => {
      const isListed =
        node.type === 'heading' ||
        (node.type === 'mdxJsxFlowElement' &&
          (node.name === 'Table' || node.name === 'NetworkOverview'));
      if (isListed) report(file, placeOf(node), linkText.listedInFootnote);
    });
  });
}

/** Tells of the paragraphs and rows with more notes than the book has room for on a page. */
function checkRoom(file: ContentFile, report: Report): void {
  for (const found of misfitsOf(file)) {
    if (found.kind !== 'notes') continue;
    report(file, placeOf(found.node), findingText.footnotesTooMany(found.height, found.most));
  }
}

function checkFootnotes(file: ContentFile, tree: Root, report: Report): void {
  const defined = new Map<string, Place & { name: string }>();
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      const name = node.label ?? node.identifier;
      const place = placeOf(node);
      if (node.children.length === 0) report(file, place, linkText.footnoteWithoutText(name));
      if (defined.has(node.identifier)) report(file, place, linkText.footnoteRepeated(name));
      else defined.set(node.identifier, { ...place, name });
    }
    if (node.type === 'text') {
      for (const { name, ...place } of referencesWithoutText(file, node)) {
        report(file, place, linkText.footnoteWithoutText(name));
      }
    }
  });
  for (const [identifier, { name, ...place }] of defined) {
    if (!used.has(identifier)) report(file, place, linkText.footnoteWithoutUse(name));
  }
}

/**
 * Each footnote has one text and is referred to; Markdown prints a reference without a text as it stands. A trial has
 * none: its text is also a row of a table in appendix 2, and a list of footnotes has no place in a cell.
 */
export const footnotesComplete = fileCheck({
  id: 'footnotes-complete',
  in: textNames,
  run(file, report, collection) {
    if (!file.tree) return;
    if (collection === 'trials') {
      refuseFootnotes(file, file.tree, report);
      return;
    }
    checkFootnotes(file, file.tree, report);
    checkPlaces(file, file.tree, report);
    checkContents(file, file.tree, report);
    checkRoom(file, report);
  },
});
