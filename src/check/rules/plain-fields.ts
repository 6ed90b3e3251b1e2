import { findingText } from '../../text/findings.ts';
import type { Place } from '../finding.ts';
import type { Fields } from '../../model/reading/front-matter.ts';
import { fieldName } from '../schema-findings.ts';

type Located = Place & { message: string };

/** What Markdown, MDX and HTML are written with, and a sentence is not. */
export const markup =
  /<\/?[a-z!][^>]*>?|\*\*|__|\[[^\]]*\]\(|[{}`\\]|&#?\w+;|(?:java|vb)script:|data:\w+\//i;

/** What is wrong with fields that the schema accepts: a list names a thing once, and a text is no Markdown. */
export function plainFindings(fields: Fields): Located[] {
  const findings: Located[] = [];
  const tell = (path: PropertyKey[], message: string) =>
    findings.push({ ...fields.locate(path), message });
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (typeof value === 'string') {
      const found = markup.exec(value)?.[0];
      if (found) tell(path, findingText.markupInField(fieldName(path), found));
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        const at = [...path, index];
        if (typeof item === 'string' && value.indexOf(item) < index) {
          tell(at, findingText.repeatedItem(fieldName(path), item));
        } else visit(item, at);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, [...path, key]);
    }
  };
  visit(fields.data, []);
  return findings;
}
