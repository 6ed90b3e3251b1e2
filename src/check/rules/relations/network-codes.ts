import { codeOf, rowOf, tableOf } from '../../../schemas/code-form.ts';
import { relationText as text } from '../../../text/relation-findings.ts';
import type { Facts } from './facts.ts';
import { relation, type Disagreement, type Relation } from './relation.ts';

// A trial's code is given once and never again: each network keeps the last one that it gave, and those given up.

/** Whether every trial has a code of its own in its own network: where one does not, that is told of and is the fault. */
const areCodesOwn = ({ trials, trialsByCode, networks, areTrialsWhole }: Facts): boolean =>
  areTrialsWhole &&
  trials.size === trialsByCode.size &&
  [...trials.values()].every(({ code, network }) => {
    const { number, codes } = networks.get(network) ?? {};
    return tableOf(code) === number && (codes === undefined || code <= codes.last);
  });

const everyCode = relation(
  'networks',
  'Each code up to the last one given is a trial’s or given up.',
  ({ number, codes }, { facts }): Disagreement[] => {
    const given = [...facts.trialsByCode.keys()].filter((code) => tableOf(code) === number);
    const newest = given.toSorted().at(-1);
    if (!codes) {
      return newest === undefined ? [] : [{ path: ['codes'], message: text.noLastCode(newest) }];
    }
    const { last, retired } = codes;
    if (tableOf(last) !== number) {
      return [{ path: ['codes', 'last'], message: text.codeOfOther(last, number) }];
    }
    const rows = Array.from({ length: rowOf(last) }, (_, index) => codeOf(number, index + 1));
    const gone = rows.filter((code) => !given.includes(code) && !retired.includes(code));
    const never = retired.flatMap((code, index) =>
      rows.includes(code)
        ? []
        : [{ path: ['codes', 'retired', index], message: text.neverGiven(code, last) }],
    );
    return gone.length > 0 && areCodesOwn(facts)
      ? [
          ...never,
          { path: ['codes', 'last'], message: text.codesGone(gone, [...retired, ...gone]) },
        ]
      : never;
  },
);

const newCodes = relation(
  'trials',
  'A trial’s code is one that its network has given, and not given up.',
  ({ code, network }, { facts }): Disagreement[] => {
    const { codes } = facts.networks.get(network) ?? {};
    if (!codes || tableOf(code) !== tableOf(codes.last)) return [];
    const path = ['code'];
    const next = codeOf(tableOf(code), rowOf(codes.last) + 1);
    if (code > codes.last)
      return [{ path, message: text.codeAhead(code, codes.last, next, network) }];
    return codes.retired.includes(code)
      ? [{ path, message: text.retiredCode(code, next, network) }]
      : [];
  },
);

export const networkCodes: readonly Relation[] = [everyCode, newCodes];
