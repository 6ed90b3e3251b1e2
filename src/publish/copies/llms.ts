import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { addresses, copyName } from '../../model/addresses.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Note } from '../../model/assemble.ts';
import { absolute } from '../../settings.ts';
import { copiesText } from '../../text/copies.ts';
import { readingOrder, trialOrder } from '../../wording/reading-order.ts';
import type { PageHead } from './copy.ts';

/** A page that there is a copy of. */
export interface CopiedPage extends PageHead {
  /** The page's, within the site. */
  address: string;
}

const words = (value: string): PhrasingContent[] => [{ type: 'text', value: plainWords(value) }];

function line(title: string, address: string, about: string): ListItem {
  const link = { type: 'link' as const, url: absolute(address), children: words(title) };
  const content = about ? [link, ...words(`: ${about}`)] : [link];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: content }] };
}

const section = (title: string, lines: ListItem[]): RootContent[] => [
  { type: 'heading', depth: 2, children: words(title) },
  { type: 'list', spread: false, children: lines },
];

type Prefix = keyof typeof copiesText.sections;
const prefixes = Object.keys(copiesText.sections) as Prefix[];
const prefixOf = (address: string): Prefix =>
  prefixes.findLast((prefix) => address.startsWith(prefix)) ?? '/';

/**
 * The list of a site's copies as https://llmstxt.org has it: what the publication is, and then each page with a line.
 * First the front page, then what has an order, as one reads it or by code, and then the rest by address. Pure.
 * @param edition the edition in words
 */
export function llmsText(pages: readonly CopiedPage[], note: Note, edition: string): string {
  const order = [...readingOrder(note), ...trialOrder(note)];
  const steps = new Map(order.map((step, place) => [step.address, { ...step, place }]));
  const placeOf = ({ address }: CopiedPage): number =>
    address === addresses.home ? -1 : (steps.get(address)?.place ?? order.length);
  const sorted = [...pages].sort(
    (a, b) => placeOf(a) - placeOf(b) || (a.address < b.address ? -1 : 1),
  );
  const [front] = sorted;
  const { whole } = copiesText;
  const files = [
    line(whole.pdf[0], addresses.pdf, whole.pdf[1]),
    line(whole.epub[0], addresses.epub, whole.epub[1]),
    line(whole.dataPackage[0], addresses.dataPackage, whole.dataPackage[1]),
    line(whole.workbook[0], addresses.workbook, whole.workbook[1]),
  ];
  const bySection = Map.groupBy(sorted, ({ address }) => prefixOf(address));
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: words(front?.title ?? '') },
    {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: words(front?.description ?? '') }],
    },
    { type: 'paragraph', children: words(copiesText.about(edition)) },
    ...section(whole.title, files),
    ...prefixes.flatMap((prefix) =>
      section(
        copiesText.sections[prefix],
        (bySection.get(prefix) ?? []).map(({ address, title, description }) =>
          line(steps.get(address)?.title ?? title, `${address}${copyName}`, description),
        ),
      ),
    ),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}
