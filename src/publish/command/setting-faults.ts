import { isAbsolute, relative, resolve } from 'node:path';
import { slug } from '../../markdown/slug.ts';
import { commandText } from '../../text/commands.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const said = commandText.settings;

const urlOf = (value: string): URL | undefined =>
  URL.canParse(value) ? new URL(value) : undefined;
const isWeb = (url: URL | undefined): url is URL =>
  url !== undefined && /^https?:$/.test(url.protocol);

function siteUrlFault(value: string): string | undefined {
  const url = urlOf(value);
  const guess = urlOf(`https://${value.replace(/^[a-z]+:\/+/i, '')}`);
  if (!isWeb(url) || !url.host) {
    return said.siteUrl(value, guess?.origin ?? 'https://example.org');
  }
  if (url.username || url.password) return said.siteUrlUser(url.origin);
  if (url.search || url.hash) return said.siteUrl(value, url.origin);
  const folder = url.pathname.replace(/\/+$/, '');
  return folder ? said.siteUrlFolder(value, url.origin, folder) : undefined;
}

function basePathFault(value: string): string | undefined {
  if (/^[a-z]:[\\/]/i.test(value)) return said.basePathMangled(value);
  if (/^[a-z]+:\/\//i.test(value)) return said.basePathIsAddress(value);
  const parts = value.split('/').filter(Boolean);
  const isPlain = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  if (isPlain) return undefined;
  const suggested = parts.map(slug).filter(Boolean).join('/');
  return said.basePath(value, `/${suggested || 'note'}`);
}

const repositoryUrlFault = (value: string): string | undefined => {
  const url = urlOf(value);
  const isRepository = isWeb(url) && !url.search && !url.hash && url.pathname.length > 1;
  return isRepository ? undefined : said.repositoryUrl(value);
};

/** What git itself takes for no branch: https://git-scm.com/docs/git-check-ref-format */
const noBranch = /^[-/.]|[/.]$|\.lock$|\.\.|\/\/|\/\.|@\{|[\s~^:?*[\\]|^@$/;
const repositoryBranchFault = (value: string): string | undefined =>
  noBranch.test(value) ? said.repositoryBranch(value) : undefined;

/** What Astro would empty before it builds. */
const kept = ['src', 'seeds', 'scripts', 'tests', 'docs', 'node_modules'];

function outDirFault(value: string, root: string): string | undefined {
  const within = relative(root, resolve(root, value));
  const [first = ''] = within.split(/[\\/]/);
  const isUsable = within !== '' && !isAbsolute(within) && first !== '..';
  return isUsable && !kept.includes(first) && !/^\.(git|ci|vscode)/.test(first)
    ? undefined
    : said.outDir(value);
}

const previewUrlFault = (value: string): string | undefined =>
  value.includes('{nummer}') && isWeb(urlOf(value.replaceAll('{nummer}', '1')))
    ? undefined
    : said.previewUrl(value);

/** Set in the book's first lines and in one of the front page's: longer ones don't fit. */
const longestPublisher = 80;
const publisherFault = (value: string): string | undefined =>
  value.trim().length > longestPublisher || /[\n\r<>]/.test(value)
    ? said.publisher(value, longestPublisher)
    : undefined;

const contactFault = (value: string): string | undefined =>
  /^[^\s@:?<>]+@[^\s@:?<>]+\.[^\s@:?<>.]+$/.test(value) || isWeb(urlOf(value))
    ? undefined
    : said.contact(value);

/** A name of one word, or a title with the address of the terms: a data package needs one of the two. */
const licenseFault =
  (name: string) =>
  (value: string): string | undefined => {
    const words = value.trim().split(/\s+/);
    const isAddress = (word: string): boolean => /^https?:/.test(word) && isWeb(urlOf(word));
    const title = words.filter((word) => !isAddress(word));
    const isKnown = title.length === 1 || words.length - title.length === 1;
    return title.length > 0 && isKnown && title.every((word) => /^[-\p{L}\d.]+$/u.test(word))
      ? undefined
      : said.license(name, value);
  };

const frozenEditionFault = (value: string): string | undefined =>
  /^[1-9]\d*$/.test(value) ? undefined : said.frozenEdition(value);

/** Every setting that the environment can hold, and what is wrong with a value of it. */
const settings: Record<string, (value: string, root: string) => string | undefined> = {
  SITE_URL: siteUrlFault,
  BASE_PATH: basePathFault,
  REPOSITORY_URL: repositoryUrlFault,
  REPOSITORY_BRANCH: repositoryBranchFault,
  OUT_DIR: outDirFault,
  PREVIEW_URL: previewUrlFault,
  PUBLISHER: publisherFault,
  CONTACT: contactFault,
  DATA_LICENSE: licenseFault('DATA_LICENSE'),
  CODE_LICENSE: licenseFault('CODE_LICENSE'),
  FROZEN_EDITION: frozenEditionFault,
};

/** The names of all settings. */
export const settingNames = Object.keys(settings);

/**
 * What is wrong with the settings in an environment, each in a Danish sentence that names the setting and says what
 * would be right. One that is empty is not set.
 * @param root the project's top folder
 */
export const settingFaults = (environment: Environment, root: string): string[] =>
  Object.entries(settings).flatMap(([name, faultOf]) => {
    const value = environment[name];
    return value ? (faultOf(value, root) ?? []) : [];
  });
