import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { lookOf } from '../schemas/network-look.ts';
import { contentLanguage } from '../text/language.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A tree as a file of XML. The library escapes what begins a tag and leaves control characters out; here goes what XML
 * has besides: what would end a section of data, and what is no character.
 */
export const xmlFile = (tree: Nodes): string =>
  `${declaration}${toXml(tree, { closeEmptyElements: true })}\n`
    .toWellFormed()
    .replaceAll(']]>', ']]&gt;')
    .replace(/[\uFFFE\uFFFF]/g, '');

/** What the whole of a page is, as `epub:type` has it. */
export type Division = 'frontmatter' | 'bodymatter' | 'backmatter';

/** A page of an e-book as XHTML. @param network the number of the one that it has the colour of */
export function xhtmlFile(
  title: string,
  division: Division | undefined,
  body: readonly ElementContent[],
  network?: number,
): string {
  const html: Element = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: contentLanguage,
      xmlLang: contentLanguage,
    },
    [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'stil.css' }),
      ]),
      h('body', { 'epub:type': division, dataLook: network && lookOf(network) }, [...body]),
    ],
  );
  return xmlFile(toXast({ type: 'root', children: [{ type: 'doctype' }, html] }));
}
