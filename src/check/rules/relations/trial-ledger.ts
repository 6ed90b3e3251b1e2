import { figuresIn } from '../../../model/ledger/figures.ts';
import type { ContentFile } from '../../../model/reading/project.ts';
import { kindOfUnit } from '../../../model/ledger/units.ts';
import type { Activity } from '../../../schemas/activity.ts';
import { codeOf } from '../../../schemas/code-form.ts';
import type { SourceReference } from '../../../schemas/fields.ts';
import type { LedgerFigure } from '../../../schemas/ledger.ts';
import { numberText } from '../../../text/formats.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import { figuresBehind, mentions, type Facts } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// What a trial's fields say, held to the thing that the ledger says its figures count.

type NumberFigure = Extract<LedgerFigure, { value: number }>;

/** Whether a text names what a unit is, in the singular or the plural: `sag` and `sager om …`. */
function namesUnit(of: string, unit: string): boolean {
  const [wanted = ''] = unit.toLowerCase().split(' ');
  const words = of.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.startsWith(wanted) || wanted.startsWith(word));
}

const shown = ({ value, unit, what }: NumberFigure): string =>
  `${numberText(value)} ${unit} (${what})`;

/** What is wrong with a number, as far as the ledger has it: its unit, its thing or its municipality. */
function otherThan(
  value: number,
  { unit, of, municipalities }: Activity,
  ledger: readonly NumberFigure[],
  { municipalityNames }: Facts,
): string | undefined {
  const [first] = ledger;
  // »None« is said of those that are not there as well as of those that are.
  if (!first || value === 0) return undefined;
  const count = numberText(value);
  const inUnit = ledger.filter((figure) => kindOfUnit(figure.unit) === unit);
  if (!inUnit[0]) return text.otherUnit(count, unit, shown(first));
  const ofThing = unit === 'antal' ? inUnit.filter((figure) => namesUnit(of, figure.unit)) : inUnit;
  if (!ofThing[0]) return text.otherThing(count, of, shown(inUnit[0]));
  const own = municipalities.map((id) => municipalityNames.get(id) ?? id);
  const isElsewhere = ({ what }: NumberFigure): boolean =>
    !own.some((name) => mentions(what, name)) &&
    [...municipalityNames.values()].some((name) => mentions(what, name));
  return ofThing.every(isElsewhere) ? text.otherPlace(count, own, shown(ofThing[0])) : undefined;
}

/** The name that the ledger has for a trial. */
const entryOf = ({ id }: Pick<ContentFile, 'id'>): string => `trials/${id}`;

const counts = relation(
  'trials',
  'What is counted is what the ledger says that the number counts: unit, thing and municipality.',
  ({ activity, sources }, { facts, file }) => {
    const numbersIn = (of: readonly SourceReference[]): NumberFigure[] =>
      figuresBehind(facts, entryOf(file), of).filter((one) => 'value' in one);
    const [row, all] = [numbersIn([]), numbersIn(sources)];
    return activity.flatMap((figure, at) =>
      (['count', 'from', 'active', 'finished'] as const).flatMap((field): Disagreement[] => {
        const value = figure[field];
        if (typeof value !== 'number') return [];
        const isAlike = (one: NumberFigure): boolean => one.value === value;
        const [own, alike] = [row.filter(isAlike), all.filter(isAlike)];
        // Where the trial's own row has the number in another kind of unit, no other place makes it right.
        const isInUnit = own.some(({ unit }) => kindOfUnit(unit) === figure.unit);
        const message = otherThan(value, figure, own[0] && !isInUnit ? own : alike, facts);
        return message === undefined ? [] : [{ path: ['activity', at, field], message }];
      }),
    );
  },
);

/** The acts that the ledger names with a reference to law. */
const actsNamed = ({ acts }: Facts, what: string): string[] =>
  acts
    .filter(({ title, shortTitle }) => [title, shortTitle].some((name) => mentions(what, name)))
    .map(({ id }) => id);

const sectionsOfActs = relation(
  'trials',
  'A section is of the act that the ledger has it under.',
  ({ legalBasis, sources }, { facts, file }) => {
    const laws = figuresBehind(facts, entryOf(file), sources).flatMap((figure) =>
      'law' in figure
        ? [{ what: figure.what, values: figuresIn(figure.law).map(({ value }) => value) }]
        : [],
    );
    return legalBasis.flatMap((basis, at) =>
      basis.kind === 'generel'
        ? []
        : basis.sections.flatMap((section, index): Disagreement[] => {
            const [wanted] = figuresIn(`§ ${section}`);
            const alike = laws.filter(({ values }) => wanted && values.includes(wanted.value));
            const named = alike.map(({ what }) => actsNamed(facts, what));
            const [first] = alike;
            const isOther = (ids: readonly string[]): boolean =>
              ids.length > 0 && !ids.includes(basis.act);
            if (!first || !named.every(isOther)) return [];
            const act = facts.acts.find(({ id }) => id === basis.act)?.shortTitle ?? basis.act;
            const message = text.otherAct(section, act, first.what);
            return [{ path: ['legalBasis', at, 'sections', index], message }];
          }),
    );
  },
);

const kindsOfActs = relation(
  'trials',
  'An act is free-municipality legislation in all trials or in none.',
  ({ code, legalBasis }, { facts }) =>
    legalBasis.flatMap(({ kind, act }, at): Disagreement[] => {
      const uses = facts.usesOfActs.get(act ?? '');
      if (!uses) return [];
      const [alike, unlike] =
        kind === 'frikommunelovgivning' ? [uses.free, uses.other] : [uses.other, uses.free];
      const other = unlike.find((one) => one.code !== code);
      // The few are told of: most are right.
      if (!other || unlike.length < alike.length) return [];
      const name = facts.acts.find(({ id }) => id === act)?.shortTitle ?? act ?? '';
      const message = text.otherKindOfAct(name, kind, other.kind, other.code);
      return [{ path: ['legalBasis', at, 'kind'], message }];
    }),
);

const codes = relation(
  'trials',
  'A trial’s code is its table and row in the ledger.',
  ({ code }, { facts, file }) => {
    const rows = facts.ledger.of(entryOf(file)).flatMap(({ group }) => {
      const [, table, row] = /^Bilagstabel 2\.(\d+), række (\d+)$/.exec(group.place) ?? [];
      return table === undefined
        ? []
        : [{ code: codeOf(Number(table), Number(row)), place: group.place }];
    });
    const [first] = rows;
    return first && !rows.some((row) => row.code === code)
      ? [{ path: ['code'], message: text.codeNotRow(code, first.place) }]
      : [];
  },
);

export const trialLedger: readonly Relation[] = [counts, sectionsOfActs, kindsOfActs, codes];
