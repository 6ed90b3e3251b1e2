import { notReported } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import { text } from '../text/da.ts';
import { periodText } from './facts.ts';

/** What the document itself says, or that it does not. */
export const stated = (value: string | number): string =>
  value === notReported ? text.notInDocument : String(value);

/**
 * Who made a document, when and for whom, as pairs of words; what the document does not say is left out. Its length
 * and its ISBN, which a reader finds it by, are reported even so. A letter has no ISBN.
 */
export function sourceFacts(source: Source): { label: string; values: string[] }[] {
  return [
    { label: text.sourceKind, values: [text.sourceKinds[source.kind]] },
    { label: text.sourceIssuer, values: [source.issuer] },
    { label: text.sourceDate, values: [periodText(source.date)] },
    { label: text.sourceRecipient, values: source.recipient ? [source.recipient] : [] },
    { label: text.sourceSignedBy, values: source.signedBy },
    { label: text.sourceContributors, values: source.contributors },
    { label: text.sourceContact, values: source.contact },
    ...source.references.map(({ label, value }) => ({ label, values: [value] })),
    { label: text.sourcePageCount, values: [stated(source.pageCount)] },
    { label: text.sourceIsbn, values: source.kind === 'notat' ? [stated(source.isbn)] : [] },
  ].filter(({ values }) => values.length > 0);
}

/** Where a document is found, and the addresses that it names, as pairs of words with the addresses written out. */
export function addressFacts({ url, links }: Source): { label: string; values: string[] }[] {
  return [
    { label: text.sourceUrl, values: [stated(url)] },
    { label: text.sourceLinks, values: links.map((one) => `${one.label}: ${one.url}`) },
  ].filter(({ values }) => values.length > 0);
}
