import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { makeBook } from '../src/book/note-pdf.ts';
import { documentIds, sectionId } from '../src/epub/places.ts';
import { trialSections } from '../src/markdown/trial-sections.ts';
import { addresses, networkEpubAddress, trialAnchor } from '../src/model/addresses.ts';
import { chaptersOfKind, networksInOrder } from '../src/model/counts.ts';
import { readPublication } from '../src/model/publication.ts';
import { sizeText } from '../src/wording/file-size.ts';
import { implementationText, inForceText, municipalitiesText } from '../src/wording/facts.ts';
import { legalBasisTexts } from '../src/wording/legal-basis.ts';
import { squeeze, webBlocks, webFootnotes } from './support/blocks.ts';
import { epubFaults, epubFootnotes, openEpub, withChanged } from './support/epub.ts';
import {
  expectActivity,
  loose,
  rowsIn,
  webEvaluationParagraphs,
  webEvaluationRows,
  webEvents,
} from './support/overviews.ts';

const folder = inject('site');
const publication = readPublication(process.cwd());
const { note } = publication;
const read = (address: string): Uint8Array => new Uint8Array(readFileSync(join(folder, address)));
const page = (address: string): CheerioAPI =>
  load(readFileSync(join(folder, address, 'index.html'), 'utf8'));

const files = [addresses.epub, ...note.networks.map(({ id }) => networkEpubAddress(id))];
const whole = openEpub(read(addresses.epub));

const texts = [
  ...note.chapters.map((one) => ({ ...one, document: documentIds.chapter(one.id) })),
  ...note.networks.map((one) => ({ ...one, document: documentIds.network(one.id) })),
].map(({ id, address, document, data }) => ({
  id,
  address,
  document,
  lead: squeeze('summary' in data ? data.summary : data.theme),
}));

describe('EPUBCheck’s port finds nothing', () => {
  test.each(files)('in %s', async (address) => {
    expect(await epubFaults(read(address))).toEqual([]);
  });
});

describe('EPUBCheck’s port finds', () => {
  const planted: [string, string, (text: string) => string, RegExp][] = [
    [
      'a link that leads nowhere',
      'EPUB/kapitel-forord.xhtml',
      (text) => text.replace('</section>', '<p><a href="#intet">x</a></p></section>'),
      /RSC-012/,
    ],
    [
      'what is no element',
      'EPUB/kapitel-forord.xhtml',
      (text) => text.replace('<h1', '<center/><h1'),
      /RSC-005/,
    ],
    [
      'a tag that is not closed',
      'EPUB/ordliste.xhtml',
      (text) => text.replace('</dl>', ''),
      /HTM-004/,
    ],
    [
      'two places of one name',
      'EPUB/bilag-2-1.xhtml',
      (text) => text.replace('id="forsoeg-1-02"', 'id="forsoeg-1-01"'),
      /RSC-005/,
    ],
    [
      'that it is not said when it was made',
      'EPUB/pakke.opf',
      (text) => text.replace(/<meta property="dcterms:modified">[^<]*<\/meta>/, ''),
      /RSC-005|OPF-/,
    ],
    [
      'a document that is not listed',
      'EPUB/pakke.opf',
      (text) => text.replace(/<item id="kilder"[^>]*>/, ''),
      /RSC|OPF/,
    ],
  ];
  test.each(planted)('%s', async (_, name, change, rule) => {
    const faults = await epubFaults(withChanged(read(addresses.epub), name, change));
    expect(faults.filter((fault) => rule.test(fault))).not.toEqual([]);
  });
});

describe('the site and the e-book have the same text and footnotes', () => {
  test.each(texts)('$id, and the e-book what it is about', ({ address, document, lead }) => {
    const web = page(address);
    const own = whole.document(document);
    const blocks = webBlocks(web, '.text');
    expect(squeeze(own('section > .lead').text())).toBe(lead);
    expect(webBlocks(own, '.text')).toEqual(blocks);
    expect(blocks.length).toBeGreaterThan(3);
    expect(epubFootnotes(own)).toEqual(webFootnotes(web));
  });

  test('and have some footnotes at all', () => {
    expect(
      texts.flatMap(({ document }) => epubFootnotes(whole.document(document))).length,
    ).toBeGreaterThan(10);
  });
});

describe('the tables and figures of the e-book', () => {
  const captions = (element: string): string[] =>
    texts.flatMap(({ document }) => {
      const html = whole.document(document);
      return html(`.text ${element}`)
        .toArray()
        .map((one) => squeeze(html(one).text()));
    });
  const listed = (type: string): string[] => {
    const contents = whole.document('indhold');
    return contents(`nav[epub\\:type=${type}] a`)
      .toArray()
      .map((one) => squeeze(contents(one).text()));
  };

  test.each([
    ['Tabel', 'caption', 'lot'],
    ['Figur', 'figcaption', 'loi'],
  ])('%s: all are numbered, and listed by that', (name, element, type) => {
    const found = captions(element);
    const numbers = found.map((one) => Number(new RegExp(`^${name}(\\d+):`).exec(one)?.[1]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(3);
    expect(listed(type)).toEqual(expect.arrayContaining(found));
  });
});

describe('the site and the e-book have the same overviews', () => {
  const { evaluations, activity, timeline } = documentIds;

  test('at the place where the book has them', () => {
    const [background] = chaptersOfKind(note, 'baggrund');
    const end = whole.spine.indexOf(documentIds.chapter(background?.id ?? ''));
    const last = documentIds.network(networksInOrder(note).at(-1)?.id ?? '');
    expect(whole.spine.slice(end - 4, end)).toEqual([last, evaluations, activity, timeline]);
  });

  test('of how the trials are evaluated', () => {
    const html = page(addresses.evaluations);
    const own = whole.document(evaluations);
    const rows = rowsIn(own, 'table');
    expect(rows).toEqual(webEvaluationRows(html));
    expect(rows.length).toBeGreaterThan(note.trials.length + 30);
    const said = webBlocks(own, 'body');
    const paragraphs = webEvaluationParagraphs(html);
    expect(paragraphs.length).toBeGreaterThan(8);
    for (const one of paragraphs) expect(said).toContain(one);
  });

  test('of what is counted in them', () => {
    const own = whole.document(activity);
    const rows = own('tbody tr')
      .toArray()
      .map((row) => ({
        title: squeeze(own(row).find('th').text()),
        figures: own(row)
          .find('li')
          .toArray()
          .map((one) => squeeze(own(one).text())),
      }));
    expectActivity(page(addresses.activity), note, rows);
  });

  test('of the timeline', () => {
    const own = whole.document(timeline);
    const events = own('.event')
      .toArray()
      .map((one) => loose(squeeze(own(one).text())));
    expect(events).toEqual(webEvents(page(addresses.timeline)));
    expect(events.length).toBeGreaterThan(50);
  });
});

describe('the site and the e-book say the same of each trial', () => {
  test('and have as many', () => {
    const found = whole.spine.flatMap((name) =>
      whole.document(name)('section.trial > h2').toArray(),
    );
    expect(found).toHaveLength(note.trials.length);
  });

  test.each(note.trials.map((trial) => ({ code: trial.data.code, trial })))(
    '$code',
    ({ code, trial }) => {
      const web = page(trial.address);
      const own = whole.document(documentIds.appendixTable(trial.network.data.number));
      for (const { id } of trialSections) {
        const blocks = webBlocks(web, `section:has(> .heading > #${id})`);
        expect(webBlocks(own, `section:has(> #${sectionId(code, id)})`)).toEqual(blocks);
        expect(blocks.length).toBeGreaterThan(1);
      }
      const section = own(`section.trial:has(> #${trialAnchor(code)})`);
      expect(squeeze(section.children('h2').text())).toBe(squeeze(code + trial.data.title));
      const said = squeeze(section.find('.facts').text());
      for (const fact of [
        municipalitiesText(trial),
        ...legalBasisTexts(trial, note.acts),
        inForceText(trial.data.inForce),
        implementationText(trial.data.implementation),
        web('#evaluering-kort').closest('.heading').next('dl').text(),
      ]) {
        expect(said).toContain(squeeze(fact));
      }
    },
  );

  test.each(
    note.networks
      .filter(({ trials }) => trials.length > 0)
      .map(({ data, trials }) => ({ number: data.number, trials })),
  )('and have the same footnotes in table $number', ({ number, trials }) => {
    expect(epubFootnotes(whole.document(documentIds.appendixTable(number)))).toEqual(
      trials.flatMap(({ address }) => webFootnotes(page(address))),
    );
  });
});

describe('a part says what the whole e-book says', () => {
  test.each(note.networks.map((network) => ({ id: network.id, network })))('$id', ({ network }) => {
    const part = openEpub(read(networkEpubAddress(network.id)));
    const { number } = network.data;
    const names = [
      documentIds.network(network.id),
      ...(network.trials.length > 0 ? [documentIds.appendixTable(number)] : []),
    ];
    expect(part.spine).toEqual(
      [
        documentIds.titlePage,
        'indhold',
        documentIds.colophon,
        names[0],
        ...(network.trials.length > 0 ? [documentIds.appendix2, names[1]] : []),
        documentIds.sources,
      ].filter(Boolean),
    );
    for (const name of names) {
      const [own, all] = [part.document(name), whole.document(name)];
      expect(webBlocks(own, 'body')).toEqual(webBlocks(all, 'body'));
      expect(epubFootnotes(own)).toEqual(epubFootnotes(all));
    }
  });
});

describe.each(files)('in %s', (address) => {
  const epub = openEpub(read(address));
  const documents = epub.spine.map((name) => ({ name, html: epub.document(name) }));
  const ids = new Map(
    documents.map(({ name, html }) => [
      `${name}.xhtml`,
      html('[id]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? ''),
    ]),
  );

  test('each link leads to a place inside, or to an address with its host', () => {
    const lost = documents.flatMap(({ name, html }) =>
      html('a[href]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((href) => {
          if (/^(https?:|mailto:)/.test(href)) return false;
          const [file, id] = href.split('#');
          const there = ids.get(file || `${name}.xhtml`);
          return !there || (id !== undefined && !there.includes(id));
        }),
    );
    expect(lost).toEqual([]);
  });

  test('no name is there twice in a document', () => {
    for (const [name, all] of ids)
      expect(all.toSorted(), name).toEqual([...new Set(all)].toSorted());
  });

  test('headings come in their order', () => {
    for (const { name, html } of documents) {
      const levels = html('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map((element) => Number(element.name.slice(1)));
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), name).toBeLessThan(2));
    }
  });

  test('each footnote and its mark lead to each other', () => {
    for (const { html } of documents) {
      const targets = (selector: string): string[] =>
        html(`a${selector}`)
          .toArray()
          .map((element) => html(element).attr('href') ?? '');
      for (const href of targets('[role=doc-noteref]'))
        expect(html(href).attr('role')).toBe('doc-footnote');
      for (const href of targets('[role=doc-backlink]'))
        expect(html(href).attr('role')).toBe('doc-noteref');
      expect(targets('[role=doc-noteref]')).toHaveLength(targets('[role=doc-backlink]').length);
    }
  });

  test('its pages are the marks, each once and in their order', () => {
    const contents = epub.document('indhold');
    const listed = contents('nav[role=doc-pagelist] a')
      .toArray()
      .map((element) => contents(element))
      .map((link) => ({ href: link.attr('href'), number: Number(link.text()) }));
    const marks = documents.flatMap(({ name, html }) =>
      html('[role=doc-pagebreak]')
        .toArray()
        .map(({ attribs }) => ({
          href: `${name}.xhtml#${attribs['id']}`,
          number: Number(attribs['aria-label']?.replace('Side ', '')),
        })),
    );
    expect(listed).toEqual(marks);
    expect(listed.map(({ number }) => number)).toEqual(
      [...new Set(listed.map(({ number }) => number))].sort((a, b) => a - b),
    );
    expect(listed.length).toBeGreaterThan(0);
    const source = epub.package('meta[property=pageBreakSource]').text();
    expect(source).toContain('/statusnotat.pdf');
  });

  test('the container begins with what it is, unpacked', () => {
    const bytes = read(address);
    const head = new TextDecoder().decode(bytes.subarray(0, 58));
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  test('it says how accessible it is', () => {
    const said = (name: string): string[] =>
      epub
        .package(`meta[property="${name}"]`)
        .toArray()
        .map((element) => epub.package(element).text());
    expect(said('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(said('schema:accessModeSufficient')).toEqual(['textual']);
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilityFeature')).toContain('pageNavigation');
    expect(said('schema:accessibilitySummary').join('').length).toBeGreaterThan(100);
    expect(said('dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
    expect(said('dcterms:modified')).toEqual([`${publication.editions[0]?.date}T00:00:00Z`]);
  });

  test('colours and grounds are left to the reader', () => {
    const css = epub.files.get('EPUB/stil.css') ?? '';
    expect(css).not.toMatch(/background|[\s;{]color: (?!inherit)/);
    expect([...epub.files.values()].join('')).not.toContain('style=');
  });
});

test('the whole e-book has each page of the book that something in it begins on', () => {
  const { pages } = makeBook(publication);
  const inBook = [...new Set([...pages.values()].map(({ printed }) => printed))].sort(
    (a, b) => a - b,
  );
  const listed = whole
    .document('indhold')('nav[role=doc-pagelist] a')
    .toArray()
    .map((link) => Number(whole.document('indhold')(link).text()));
  expect(listed).toEqual(inBook);
  expect(listed.length).toBeGreaterThan(50);
});

describe('the site offers', () => {
  test.each(['/', '/udskriv/', '/netvaerk/'])('the e-book on %s, with its size', (address) => {
    const link = page(address)(`main a[href="${addresses.epub}"]`);
    expect(link.text()).toContain(`(${sizeText(read(addresses.epub).length)})`);
  });

  test.each(note.networks)('the e-book of $id among the networks, with its size', ({ id }) => {
    const own = networkEpubAddress(id);
    const link = page(addresses.networks)(`main a[href="${own}"]`);
    expect(link.text()).toContain(`(${sizeText(read(own).length)})`);
  });
});
