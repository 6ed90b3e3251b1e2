import { slug } from '../../markdown/slug.ts';
import { trialSections } from '../../markdown/trial-sections.ts';
import { placeholderSentence } from '../../markdown/placeholders.ts';
import { writtenField, type Project } from '../../model/reading/project.ts';
import { codeOf, rowOf, tableOf } from '../../schemas/code-form.ts';
import { dateField, idField, lineField, notReported } from '../../schemas/fields.ts';
import { implementationStatuses, noDateReasons } from '../../schemas/implementation.ts';
import { legalBasisKinds, sectionField } from '../../schemas/legal-basis.ts';
import type { LedgerFigure } from '../../schemas/ledger.ts';
import { trialSchema } from '../../schemas/trial.ts';
import { text as shown } from '../../text/da.ts';
import { newEntryText as text } from '../../text/new-entry.ts';
import { ledgerFile, mdxFile, Refusal, titleFigures, type DraftFile, type Kind } from './draft.ts';
import { fieldsText } from './fields-text.ts';
import {
  actIds,
  resolveAct,
  fileNameError,
  municipalitiesError,
  titleError,
  resolveMunicipalities,
  networkQuestion,
  sourceQuestion,
} from './known.ts';
import { resolveChoice, resolveTime } from './resolve.ts';
import {
  schemaError,
  choiceError,
  nameError,
  splitList,
  splitSections,
  type Context,
} from './questions.ts';

const isGeneral = ({ answers }: Context): boolean => answers['hjemmel'] === 'generel';

const questions: Kind['questions'] = [
  networkQuestion,
  {
    flag: 'titel',
    ask: () => text.ask.title,
    validate: (answer, { project }) =>
      schemaError(lineField, answer) ?? titleError(answer, project.trials),
  },
  {
    flag: 'kommuner',
    ask: () => text.ask.municipalities,
    resolve: (answer, { project }) => resolveMunicipalities(answer, project),
    validate: (answer, { project }) =>
      answer === text.none ? undefined : municipalitiesError(splitList(answer), project),
  },
  {
    flag: 'hjemmel',
    ask: () => text.ask.legalBasis,
    choices: () => legalBasisKinds,
    resolve: (answer) => resolveChoice(answer, shown.legalBasisKinds),
    validate: (answer) => choiceError(answer, legalBasisKinds),
  },
  {
    flag: 'lov',
    ask: () => text.ask.act,
    choices: ({ project }) => actIds(project),
    isNeedless: isGeneral,
    resolve: (answer, { project }) => resolveAct(answer, project),
    validate: (answer, { project }) =>
      nameError(text.names.act, answer, actIds(project), 'src/content/acts.yaml'),
  },
  {
    flag: 'paragraffer',
    ask: () => text.ask.sections,
    isNeedless: isGeneral,
    validate: (answer) =>
      splitSections(answer)
        .map((section) => schemaError(sectionField, section))
        .find(Boolean),
  },
  sourceQuestion,
  { flag: 'sted', ask: () => text.ask.place, validate: (answer) => schemaError(lineField, answer) },
  {
    flag: 'ikraft',
    ask: () => text.ask.inForce(noDateReasons),
    suggested: () => notReported,
    resolve: (answer) => resolveChoice(resolveTime(answer), shown.noDate),
    validate: (answer) =>
      /^\d/.test(answer) ? schemaError(dateField, answer) : choiceError(answer, noDateReasons),
  },
  {
    flag: 'status',
    ask: () => text.ask.status,
    choices: () => implementationStatuses,
    suggested: () => notReported,
    resolve: (answer) => resolveChoice(answer, shown.statuses),
    validate: (answer) => choiceError(answer, implementationStatuses),
  },
  {
    flag: 'filnavn',
    ask: () => text.ask.fileName,
    suggested: ({ answers }) => slug(answers['titel'] ?? ''),
    validate: (answer, { project }) =>
      schemaError(idField, answer) ?? fileNameError(answer, project),
  },
];

type CodesOf = Pick<Project, 'networks' | 'trials'>;

/** The last code that a network says it has given, as far as it is written. */
function lastGiven(network: Project['networks'][number] | undefined): string | undefined {
  const codes = network && (writtenField(network, 'codes') as { last?: unknown } | null);
  return typeof codes?.last === 'string' ? codes.last : undefined;
}

/** The code after the last one given in a network. A code is never used again, also not that of a trial that is gone. */
export function nextCode({ networks, trials }: CodesOf, id: string): string {
  const network = networks.find((one) => one.id === id);
  const number = writtenField(network ?? ({} as never), 'number');
  const given = [lastGiven(network), ...trials.map((trial) => writtenField(trial, 'code'))];
  const rows = given
    .map(String)
    .filter((code) => tableOf(code) === Number(number))
    .map(rowOf);
  const row = Math.max(0, ...rows) + 1;
  if (row > 99) throw new Refusal(text.noMoreCodes(id));
  return codeOf(Number(number), row);
}

/** The network with the code that is given now as its last. One without trials gets its first: then it is active. */
function withTrial({ networks }: Project, id: string, code: string): DraftFile[] {
  const network = networks.find((one) => one.id === id);
  if (!network) return [];
  const last = lastGiven(network);
  const active = network.text.replace(/^active:\s*false\b/m, 'active: true');
  const text =
    last === undefined
      ? active.replace(/^active:.*$/m, (line) => `${line}\ncodes:\n  last: "${code}"`)
      : active.replace(
          new RegExp(`(\\blast:\\s*)["']${last}["']`),
          (_, name: string) => `${name}"${code}"`,
        );
  return [{ path: network.file, text, isNew: false }];
}

/** A trial with what its editor knows already, and the rest to be filled in. */
export const trialKind: Kind = {
  name: 'forsoeg',
  questions,
  draft: ({ project, answers }) => {
    const { netvaerk = '', titel = '', kommuner = '', hjemmel = '', lov = '' } = answers;
    const { paragraffer = '', kilde = '', sted = '', ikraft = '', filnavn = '' } = answers;
    const code = nextCode(project, netvaerk);
    const isDate = /^\d/.test(ikraft);
    const sections = splitSections(paragraffer);
    const fields = {
      code,
      title: titel,
      network: netvaerk,
      municipalities: kommuner === text.none ? [] : splitList(kommuner),
      legalBasis: [
        hjemmel === 'generel' ? { kind: hjemmel } : { kind: hjemmel, act: lov, sections },
      ],
      provisions: [],
      inForce: isDate ? { date: ikraft } : { reason: ikraft },
      implementation: { status: answers['status'] },
      activity: [],
      evaluation: {
        by: [notReported],
        external: notReported,
        design: notReported,
        methods: [],
        when: [],
      },
      sources: [{ source: kilde, place: sted }],
    };
    const { confirm, legalBasis, others } = text.open;
    const open = {
      legalBasis,
      provisions: others,
      ...(isDate ? {} : { inForce: confirm }),
      ...(answers['status'] === notReported ? { 'implementation.status': confirm } : {}),
      activity: others,
      'evaluation.by': confirm,
      'evaluation.external': confirm,
      'evaluation.design': confirm,
      'evaluation.methods': others,
      'evaluation.when': others,
    };
    const act = project.acts.data?.find(({ id }) => id === lov)?.shortTitle ?? lov;
    const figures: LedgerFigure[] = [
      ...titleFigures(titel),
      ...sections.map((section) => ({ law: `§ ${section}`, what: act })),
      ...(isDate ? [{ date: ikraft, what: text.inForce }] : []),
    ];
    const body = trialSections
      .map(({ heading }) => `## ${heading}\n\n${placeholderSentence}\n`)
      .join('\n');
    const source = project.sources.find(({ id }) => id === kilde)?.data?.shortTitle ?? kilde;
    const entry = `trials/${netvaerk}/${filnavn}`;
    return {
      files: [
        {
          path: `src/content/${entry}.mdx`,
          text: mdxFile(fieldsText(trialSchema, fields, open), body),
          isNew: true,
        },
        ledgerFile(kilde, filnavn, titel, { place: sted, entry, provisions: [], figures }),
        ...withTrial(project, netvaerk, code),
      ],
      explanation: text.explanation.trial(code, source, sted),
    };
  },
};
