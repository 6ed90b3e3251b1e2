import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { appendixTableAddress, networkAddress, trialAddress } from '../../model/addresses.ts';
import { codeForm } from '../../schemas/code-form.ts';
import { memoized } from '../../model/reading/memoized.ts';
import { placeAt } from '../../model/reading/place.ts';
import { textFiles, type ContentFile, type Project } from '../../model/reading/project.ts';
import type { Network } from '../../schemas/network.ts';
import type { Trial } from '../../schemas/trial.ts';
import { mentionText } from '../../text/mention-findings.ts';
import type { Check, Report } from '../check.ts';
import { fileStart, placeOf } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { notText, ownFieldTexts, runningText } from '../running-text.ts';

/** Words as they are compared: without quotation marks and capitals, with plain spaces. */
const plain = (words: string): string =>
  words.replace(/[»«]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The pages of one kind. */
interface NamedPages {
  /** The address that they are below. */
  of: string;
  pages: string[];
}
type Named<Data> = Data & { id: string };

/** The pages of trials and networks by their names in words. What is a trial's name is not taken for a network's. */
function pagesByName(
  trials: readonly Named<Trial>[],
  networks: readonly Named<Network>[],
): Map<string, NamedPages> {
  const byName = new Map<string, NamedPages>();
  const add = (of: string, names: readonly string[], page: string): void => {
    for (const name of new Set(names.map(plain))) {
      const known = byName.get(name);
      if (!known) byName.set(name, { of, pages: [page] });
      else if (known.of === of) known.pages.push(page);
    }
  };
  for (const { code, title, id } of trials) add('/forsoeg/', [code, title], trialAddress(id));
  for (const { number, title, otherTitles, id } of networks) {
    add('/netvaerk/', [`kapitel ${number}`, title, ...otherTitles], networkAddress(id));
  }
  return byName;
}

/** What texts can name: the trials by their codes, the tables with their rows, the chapters. */
const namesOf = memoized(({ trials, networks, ledger }: Project) => {
  const known = trials.flatMap(({ data, id }) => (data ? [{ ...data, id }] : []));
  const named = networks.flatMap(({ data, id }) => (data ? [{ ...data, id }] : []));
  const active = networks.flatMap(({ data, id }) => (data?.active ? [{ ...data, id }] : []));
  const laws = ledger
    .flatMap(({ data }) => data ?? [])
    .flatMap(({ figures }) => figures.flatMap((figure) => ('law' in figure ? figure.law : [])));
  const rows = new Map<string, number>();
  for (const [table = '', row] of known.map(({ code }) => code.split('.'))) {
    rows.set(`2.${table}`, Math.max(rows.get(`2.${table}`) ?? 0, Number(row)));
  }
  return {
    pages: pagesByName(known, named),
    addresses: new Set([
      ...known.map(({ id }) => trialAddress(id)),
      ...named.map(({ id }) => networkAddress(id)),
    ]),
    codes: new Set(known.map(({ code }) => code)),
    tables: new Set(['1.1', ...active.map(({ number }) => `2.${number}`).sort()]),
    /** Our own, and those of acts that the ledger has. */
    chapters: new Set([
      ...active.map(({ number }) => String(number)),
      ...laws.flatMap((law) => /kap(?:itel|\.) ?(\d+)/.exec(law)?.[1] ?? []),
    ]),
    rowsIn: (table: string): number => rows.get(table) ?? 0,
    /** A file that can't be read may have what is looked for: that fault is told of, and is the one to mend. */
    isWhole: [...trials, ...networks].every(({ data }) => data !== undefined),
  };
});
type Names = ReturnType<typeof namesOf>;

/** A space, and the marks of a link between the words. */
const space = String.raw`[\s\u00a0]${notText}*`;
/** `forsøg 2.17 og 3.08`: each code. */
const trialMention = new RegExp(
  String.raw`(?<!\p{L})forsøg(?:et|ene)?${space}(${codeForm}(?:(?:,| og| eller)${space}${codeForm})*)(?!\d|\.\d)`,
  'giu',
);
const trialName = new RegExp(`^(?:forsøg(?:et)? )?(${codeForm})$`);
const tableMention = new RegExp(
  String.raw`(?<!\p{L})bilagstabel${space}(\d\.\d+)(?:,${space}række${space}(\d+))?`,
  'giu',
);
const chapterMention = new RegExp(
  String.raw`(?<!\p{L})kapitel${space}([1-9]\d{0,2})(?![\d–-])`,
  'giu',
);

interface Fault {
  at: number;
  message: string;
}

/** What a run of text names that is not there. */
function unknownIn(run: string, names: Names): Fault[] {
  const codes = [...run.matchAll(trialMention)].flatMap(({ 0: all, 1: list = '', index }) =>
    [...list.matchAll(new RegExp(codeForm, 'g'))].flatMap(({ 0: code, index: further }): Fault[] =>
      names.codes.has(code)
        ? []
        : [
            {
              at: index + all.length - list.length + further,
              message: mentionText.noTrial(code, nearest(code, [...names.codes])),
            },
          ],
    ),
  );
  const tables = [...run.matchAll(tableMention)].flatMap(
    ({ 1: table = '', 2: row, index: at }): Fault[] => {
      if (!names.tables.has(table)) {
        return [{ at, message: mentionText.noTable(table, [...names.tables]) }];
      }
      const rows = names.rowsIn(table);
      return row === undefined || rows === 0 || Number(row) <= rows
        ? []
        : [{ at, message: mentionText.noRow(table, row, rows) }];
    },
  );
  const chapters = [...run.matchAll(chapterMention)].flatMap(
    ({ 1: number = '', index: at }): Fault[] =>
      names.chapters.has(number) ? [] : [{ at, message: mentionText.noChapter(number) }],
  );
  return [...codes, ...tables, ...chapters];
}

/** The pages of one kind that words name. */
function namedPages(words: string, { pages }: Names): NamedPages | undefined {
  const wanted = plain(words);
  const [, table] = /^bilagstabel 2\.(\d{1,3})$/.exec(wanted) ?? [];
  if (table !== undefined) return { of: '/bilag/2/', pages: [appendixTableAddress(Number(table))] };
  return pages.get(wanted.replace(trialName, '$1'));
}

/** An appendix by its number, as words and as an address. */
const appendixNamed = /^(?:se )?bilag (\d)$/;
const appendixPage = /^\/bilag\/(\d)\//;

/** A host as it is compared: `www.` is often left out. */
const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
const writtenHost = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#]\S*)?$/u;

/** What is wrong with a link whose words are an address of the web or of mail, or an appendix, and that goes to another. */
function otherThanWritten(words: string, url: string): string | undefined {
  const said = plain(words);
  const [, host] = writtenHost.exec(said) ?? [];
  if (host !== undefined && /^https?:/.test(url)) {
    const named = hostOf(`https://${host}`);
    return named === undefined || named === hostOf(url)
      ? undefined
      : mentionText.otherAddress(words, url);
  }
  const mail = url.startsWith('mailto:') ? url.slice('mailto:'.length).replace(/\?.*/, '') : '';
  if (/^\S+@\S+$/.test(said) && mail !== '' && mail.toLowerCase() !== said) {
    return mentionText.otherAddress(words, mail);
  }
  const [, wanted] = appendixNamed.exec(said) ?? [];
  const [, there] = appendixPage.exec(url) ?? [];
  return wanted === undefined || there === undefined || wanted === there
    ? undefined
    : mentionText.otherTarget(words, `/bilag/${wanted}/`, url);
}

/** What is wrong with a link whose words are the name of another page of the kind that it goes to. */
function linkFault({ url, ...link }: Link, names: Names): string | undefined {
  const words = toString(link);
  const page = url.replace(/[#?].*/, '');
  const other = otherThanWritten(words, url);
  if (other !== undefined) return other;
  const { of = '', pages = [] } = namedPages(words, names) ?? {};
  const [right] = pages;
  // A page that is not there is reported by links-lead-somewhere, and may be this one under another name.
  if (of !== '/bilag/2/' && !names.addresses.has(page)) return undefined;
  if (right === undefined || !page.startsWith(of) || page === of || pages.includes(page)) {
    return undefined;
  }
  return mentionText.otherTarget(words, right, page);
}

function reportTexts(file: ContentFile, names: Names, report: Report): void {
  for (const { text, start } of runningText(file)) {
    for (const { at, message } of unknownIn(text, names)) {
      report(file, placeAt(file.text, start + at), message);
    }
  }
  for (const { text, path } of ownFieldTexts(file.fields?.data)) {
    for (const { message } of unknownIn(text, names)) {
      report(file, file.fields?.locate(path) ?? fileStart, message);
    }
  }
}

/** What a text names by number is there, and a link goes to what its words name. */
export const mentionsAgree: Check = {
  id: 'mentions-agree',
  run(project, report) {
    const names = namesOf(project);
    if (!names.isWhole) return;
    const { totals, glossary, events } = project;
    for (const file of [...textFiles(project), totals, glossary, events]) {
      reportTexts(file, names, report);
      if (!file.tree) continue;
      visit(file.tree, 'link', (node) => {
        const fault = linkFault(node, names);
        if (fault !== undefined) report(file, placeOf(node), fault);
      });
    }
  },
};
