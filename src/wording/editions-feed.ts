import type { Edition } from '../schemas/edition.ts';
import { absolute } from '../settings.ts';
import { editionsText } from '../text/editions.ts';
import { contentLanguage } from '../text/language.ts';
import { addresses } from '../model/addresses.ts';
import { editionAnchor, newestFirst } from '../model/editions.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** An edition has a day, a feed wants a moment: noon is the same day in Denmark and in Greenwich. */
const moment = (date: string): string => `${date}T12:00:00Z`;

function entry({ number, date, summary, changes }: Edition): string {
  const address = absolute(`${addresses.changes}#${editionAnchor(number)}`);
  const lines = changes.flatMap(({ title, lines: of }) => of.map((line) => `${title}: ${line}`));
  return `  <entry>
    <title>${escaped(editionsText.edition(number))}</title>
    <id>${escaped(address)}</id>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <updated>${moment(date)}</updated>
    <content type="text">${escaped([summary, ...lines].join('\n'))}</content>
  </entry>
`;
}

/** The editions as an Atom feed. The same editions give the same bytes. */
export function editionsFeed(editions: readonly Edition[], author: string): string {
  const own = absolute(addresses.changesFeed);
  const newest = newestFirst(editions);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${contentLanguage}">
  <title>${escaped(editionsText.feedTitle)}</title>
  <id>${escaped(own)}</id>
  <link rel="self" type="application/atom+xml" href="${escaped(own)}"/>
  <link rel="alternate" type="text/html" href="${escaped(absolute(addresses.changes))}"/>
  <updated>${moment(newest[0]?.date ?? '')}</updated>
  <author><name>${escaped(author)}</name></author>
${newest.map(entry).join('')}</feed>
`;
}
