import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { evidenceText } from '../../text/evidence.ts';
import { restOfTag } from '../tags.ts';
import { checkNames, type Check, type CheckName, type Evidence } from './evidence.ts';

/** Where the data lies, seen from the page. */
export const resultsName = 'resultater.json';

/** So many pages with faults are told of a check: all are in the data. */
const mostPages = 20;

/** The place on the page (AccessibilityFacts.astro), which holds no other section. */
const place = new RegExp(
  `(<section(?=\\s)(?=[^>]*\\sdata-evidence)${restOfTag}>)[^]*?(</section>)`,
);

/** A check's result in one sentence. */
export const resultOf = (name: CheckName, check: Check | null): string => {
  if (check === null) return evidenceText.notRun;
  const words = evidenceText.checks[name].result(check.tried ?? 0, check.faultCount);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What was found, by page: the programs' own words, which are English but for links. */
function faultList({ faults }: Check, name: CheckName, base: string): Element {
  const pages = [...Map.groupBy(faults, ({ page }) => page)];
  const items = pages.slice(0, mostPages).map(([page, found]) => {
    const words = [...new Set(found.map(({ fault }) => fault))];
    return h('li', [
      h('a', { href: base + page.slice(1) }, page),
      evidenceText.foundOn(found.length),
      '(',
      ...words.flatMap((word, at): ElementContent[] => [
        ...(at === 0 ? [] : [{ type: 'text' as const, value: ', ' }]),
        h('code', name === 'links' ? {} : { lang: 'en' }, word),
      ]),
      ')',
    ]);
  });
  const others = pages.length - mostPages;
  return h('ul', [...items, ...(others > 0 ? [h('li', evidenceText.morePages(others))] : [])]);
}

/** The results as they stand on the page. @param base the site's folder on its host, with a slash at both ends */
function resultNodes(evidence: Evidence, base: string): Element[] {
  const programs = checkNames.flatMap((name) => Object.entries(evidence[name]?.programs ?? {}));
  const names = programs.map(([program, version]) => `${program} ${version}`.trim());
  return [
    h('p', evidenceText.lead),
    h('dl.facts', [
      ...checkNames.flatMap((name) => {
        const check = evidence[name];
        return [
          h('dt', evidenceText.checks[name].label),
          h('dd', [
            resultOf(name, check),
            ...(check && check.faultCount > 0 ? [faultList(check, name, base)] : []),
          ]),
        ];
      }),
    ]),
    h('p', [
      ...(names.length > 0 ? [`${evidenceText.programs([...new Set(names)])} `] : []),
      h('a', { href: resultsName }, evidenceText.data),
    ]),
  ];
}

/**
 * The page with the results in their place, whatever stood there.
 * @returns nothing when the page has no place for them
 */
export function withEvidence(html: string, evidence: Evidence, base: string): string | undefined {
  if (!place.test(html)) return undefined;
  const results = toHtml({ type: 'root', children: resultNodes(evidence, base) });
  return html.replace(place, (_, start: string, end: string) => start + results + end);
}
