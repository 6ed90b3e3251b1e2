import type { Source } from '../schemas/source.ts';
import { text } from '../text/da.ts';
import { periodText } from './facts.ts';

/** Who made a document, when and for whom, as pairs of words; what the document does not say is left out. */
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
  ].filter(({ values }) => values.length > 0);
}
