import type { Element } from 'hast';
import { h } from 'hastscript';
import { trialSections } from '../markdown/trial-sections.ts';
import { attributeOf } from '../markdown/captioned-tables.ts';
import { trialAnchor } from '../model/addresses.ts';
import { find, type Note, type NoteNetwork, type NoteTrial } from '../model/assemble.ts';
import { text } from '../text/da.ts';
import type { Activity } from '../schemas/activity.ts';
import { evaluationFacts } from '../wording/evaluation-facts.ts';
import {
  activityText,
  implementationText,
  inForceText,
  municipalitiesText,
} from '../wording/facts.ts';
import { legalBasisTexts } from '../wording/legal-basis.ts';
import { meantText } from '../wording/provisions.ts';
import { documentOf, type EpubDocument } from './document.ts';
import { createNotes, type NoteReferences } from './footnotes.ts';
import { facts, line, onSite, sourceLines, type Fact } from './parts-of-page.ts';
import { documentIds, hrefOf, sectionId } from './places.ts';
import { pdfText } from '../text/pdf.ts';
import { activityPage } from '../text/activity.ts';
import type { Whole } from './whole.ts';
import { createWriter, type TextWriter } from './write-text.ts';

/** A table of appendix 2: its trials one after another, each with its facts and its four sections. */
export function trialsDocument({ data, trials }: NoteNetwork, whole: Whole): EpubDocument {
  const notes = createNotes();
  return documentOf({
    id: documentIds.appendixTable(data.number),
    title: line(text.appendix2Table(data.number, data.title)),
    kind: 'appendix',
    division: 'backmatter',
    network: data.number,
    above: documentIds.appendix2,
    content: trials.map((trial) => trialSection(trial, whole, notes)),
    notes,
  });
}

function trialSection(trial: NoteTrial, whole: Whole, notes: NoteReferences): Element {
  const { note, places } = whole;
  const { code, title, sources } = trial.data;
  // The trial's title stands below the table's, and its sections' below that.
  const writer = createWriter(trial, { ...whole, notes }, 1);
  const id = trialAnchor(code);
  return h('section.trial', [
    h('h2', { id }, `${code} ${line(title)}`),
    facts(text.trialFacts, trialFacts(trial, whole)),
    ...trialSections.flatMap((section) => sectionOf(section.id, code, writer)),
    h('h3', text.evaluationFacts),
    facts(
      text.evaluationFacts,
      evaluationFacts(trial.data.evaluation, note.trials).map(({ label, value, address }) => [
        label,
        address ? h('a', { href: hrefOf(address, places) }, line(value)) : line(value),
      ]),
    ),
    facts(undefined, [
      [pdfText.sourcesOfText, ...sourceLines(sources, note, places)],
      [pdfText.onWeb, onSite(trial.address)],
    ]),
  ]);
}

/** One of a trial's sections, as its plugin wraps it; nothing when the trial has none. */
function sectionOf(
  section: (typeof trialSections)[number]['id'],
  code: string,
  writer: TextWriter,
): Element[] {
  const found = writer.tree.children.find(
    (node) =>
      node.type === 'mdxJsxFlowElement' &&
      node.name === 'TrialSection' &&
      attributeOf(node, 'id') === section,
  );
  if (!found) return [];
  const id = sectionId(code, section);
  return [h('section', [h('h3', { id }, text.sections[section]), ...writer.blocks([found])])];
}

function trialFacts(trial: NoteTrial, { note }: Whole): Fact[] {
  const { inForce, implementation, provisions, activity } = trial.data;
  const remark = (value: string | undefined): string[] => (value ? [line(value)] : []);
  return [
    [text.trialMunicipalities, municipalitiesText(trial)],
    [text.legalBasis, ...legalBasisTexts(trial, note.acts)],
    [text.provisions, ...provisions.map((one) => line(meantText(one, note.acts)))],
    [text.inForce, inForceText(inForce), ...remark('note' in inForce ? inForce.note : undefined)],
    [text.implementation, implementationText(implementation), ...remark(implementation.note)],
    [activityPage.title, ...activity.map((one) => activityLine(one, trial, note.country))],
  ];
}

/** A figure with the municipalities that it is counted in. */
function activityLine(
  activity: Activity,
  { municipalities }: NoteTrial,
  country: Note['country'],
): string {
  const names = activity.municipalities.map((id) => find(country, id).name);
  const all = names.length > 1 ? ` (${activityPage.onlyTogether})` : '';
  return municipalities.length === 1 && names.length === 1
    ? activityText(activity)
    : `${names.join(', ')}: ${activityText(activity)}${all}`;
}
