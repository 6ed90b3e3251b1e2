import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { absolute, newestAddress, withBase } from '../settings.ts';
import { contentLanguage } from '../text/language.ts';
import { movedText } from '../text/moved.ts';

/**
 * The page at an address that a page once had: it leads on at once, and says where to, for those whose browser does
 * not. A host of files alone can't say it in an answer of its own.
 * @param to the page's address now
 * @param words another title and sentence, where the page has not moved but has a short address too
 */
export const movedPage = (to: string, words: { title: string; lead: string } = movedText): string =>
  `<!doctype html>${toHtml(
    h('html', { lang: contentLanguage }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', words.title),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href: newestAddress(to) }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${withBase(to)}` }),
        // Takes the place on the page along, which the line above can't.
        ...(to.includes('#')
          ? []
          : [h('script', `location.replace(${JSON.stringify(withBase(to))}+location.hash)`)]),
      ]),
      h('body', [
        h('main', [
          h('h1', words.title),
          h('p', [`${words.lead} `, h('a', { href: withBase(to) }, absolute(to))]),
        ]),
      ]),
    ]),
  )}\n`;
