import { toString } from 'mdast-util-to-string';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { showsItsAddress } from '../markdown/address-shown.ts';
import { absolute } from '../settings.ts';
import { inline, label, string } from './syntax.ts';
import { targetOf, type Targets } from '../model/targets.ts';
import type { NodeOf, Writer } from './writer.ts';

/** A link to a page of the site: within the PDF where that has it, and without the page that it is on. */
export function placeLink(address: string, body: string, targets: Targets): string {
  const target = targetOf(address, targets);
  return 'label' in target
    ? inline('inside', [label(target.label), 'page: false'], body)
    : inline('outside', [string(absolute(address))], body);
}

/** A link: within the PDF with the page it leads to, out of it with the address. */
export function link(node: NodeOf<'link'>, writer: Writer): string {
  const body = writer.inline(node.children);
  const target = targetOf(node.url, writer.targets);
  if ('label' in target) {
    // »(se kapitel 5, side 20)«: no parenthesis within a parenthesis.
    const form = writer.isInParentheses(node) ? ['comma: true'] : [];
    return inline('inside', [label(target.label), ...form], body);
  }
  const shownOnPaper =
    writer.inFootnote && !showsItsAddress(toString(node), target.url)
      ? [`written: ${string(target.url)}`]
      : [];
  // A PDF's addresses are ASCII: encoded as the site's are, and shown as they are written.
  return inline('outside', [string(normalizeUri(target.url)), ...shownOnPaper], body);
}
