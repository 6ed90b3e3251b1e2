import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const names = [
  'SITE_URL',
  'BASE_PATH',
  'REPOSITORY_URL',
  'REPOSITORY_BRANCH',
  'GITHUB_SERVER_URL',
  'GITHUB_REPOSITORY',
  'PREVIEW_URL',
  'PULL_REQUEST',
  'FROZEN_EDITION',
] as const;

/** The settings as a build with these variables in its environment has them. */
async function settingsWith(environment: Partial<Record<(typeof names)[number], string>>) {
  for (const name of names) vi.stubEnv(name, environment[name]);
  return import('./settings.ts');
}

beforeEach(() => void vi.resetModules());
// Test files share what they load: the next one must not get settings of these tests.
afterEach(() => void vi.unstubAllEnvs().resetModules());

describe('the folder on the host', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['note', '/note/'],
    ['/note', '/note/'],
    ['note/', '/note/'],
    ['/note/', '/note/'],
    ['//note//', '/note/'],
    ['a/b', '/a/b/'],
    ['/a//b/', '/a/b/'],
  ])('given as %s is %s', async (given, expected) => {
    const { basePath } = await settingsWith(given === undefined ? {} : { BASE_PATH: given });
    expect(basePath).toBe(expected);
  });
});

test('a copy of an edition lies below the newest, which it leads to', async () => {
  const { basePath, absolute, newestAddress, frozenAddress } = await settingsWith({
    SITE_URL: 'https://example.org',
    BASE_PATH: '/note',
    FROZEN_EDITION: '2',
  });
  expect(basePath).toBe('/note/udgaver/2/');
  expect(absolute('/forord/')).toBe('https://example.org/note/udgaver/2/forord/');
  expect(newestAddress('/forord/')).toBe('https://example.org/note/forord/');
  expect(frozenAddress(1)).toBe('/note/udgaver/1/');
});

describe('the host', () => {
  test('is a reserved name until it is set', async () => {
    const { siteUrl } = await settingsWith({});
    expect(siteUrl).toBe('https://frikommuneforsoeg.example');
  });

  test('is so too when the variable is there but empty', async () => {
    const { siteUrl } = await settingsWith({ SITE_URL: '' });
    expect(siteUrl).toBe('https://frikommuneforsoeg.example');
  });

  test('has no slash at the end', async () => {
    const { siteUrl } = await settingsWith({ SITE_URL: 'https://example.org//' });
    expect(siteUrl).toBe('https://example.org');
  });

  test('is written in one way, as browsers write it', async () => {
    const { absolute } = await settingsWith({ SITE_URL: 'https://Blåbær.example:8443/' });
    expect(absolute('/netvaerk/')).toBe('https://xn--blbr-roah.example:8443/netvaerk/');
  });
});

describe('an address', () => {
  test('within the site gets the folder', async () => {
    const { withBase } = await settingsWith({ BASE_PATH: 'note' });
    expect(withBase('/netvaerk/#a')).toBe('/note/netvaerk/#a');
    expect(withBase('/')).toBe('/note/');
  });

  test('at the root of a host stays as it is', async () => {
    const { withBase } = await settingsWith({});
    expect(withBase('/netvaerk/')).toBe('/netvaerk/');
  });

  test.each(['https://example.org/', '//example.org/', 'mailto:a@example.org', '#status'])(
    'elsewhere stays as it is: %s',
    async (address) => {
      const { withBase } = await settingsWith({ BASE_PATH: 'note' });
      expect(withBase(address)).toBe(address);
    },
  );

  test('has host and folder when it is absolute', async () => {
    const { absolute } = await settingsWith({ SITE_URL: 'https://example.org', BASE_PATH: 'note' });
    expect(absolute('/netvaerk/')).toBe('https://example.org/note/netvaerk/');
  });
});

describe('the address where a file is edited', () => {
  const file = 'src/content/networks/en-plan.mdx';

  test.each([{}, { REPOSITORY_URL: '' }, { REPOSITORY_URL: '', GITHUB_REPOSITORY: 'a/b' }])(
    'is none while the repository is not known: %j',
    async (environment) => {
      const { editAddress, historyAddress } = await settingsWith(environment);
      expect(editAddress(file)).toBeUndefined();
      expect(historyAddress()).toBeUndefined();
    },
  );

  test('opens the file for editing on the branch that changes go to', async () => {
    const REPOSITORY_URL = 'https://github.com/a/b/';
    const { editAddress } = await settingsWith({ REPOSITORY_URL, REPOSITORY_BRANCH: 'udgave' });
    expect(editAddress(file)).toBe(`https://github.com/a/b/edit/udgave/${file}`);
  });

  test('is the same of an address that git fetches from, and of a branch with signs of its own', async () => {
    const REPOSITORY_URL = 'https://github.com/a/b.git';
    const { editAddress } = await settingsWith({ REPOSITORY_URL, REPOSITORY_BRANCH: 'ret/#1 å' });
    expect(editAddress(file)).toBe(`https://github.com/a/b/edit/ret/%231%20%C3%A5/${file}`);
  });

  test('of a folder shows what is in it', async () => {
    const { editAddress, historyAddress } = await settingsWith({
      REPOSITORY_URL: 'https://github.com/a/b',
    });
    expect(editAddress('src/content')).toBe('https://github.com/a/b/tree/main/src/content');
    expect(historyAddress()).toBe('https://github.com/a/b/commits/main/src/content');
  });

  test("is known in GitHub's own builds", async () => {
    const { editAddress } = await settingsWith({
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'a/b',
    });
    expect(editAddress(file)).toBe(`https://github.example/a/b/edit/main/${file}`);
  });
});

describe('the address of a page as a pull request would make it', () => {
  const PREVIEW_URL = 'https://pr-{nummer}.example.org/note/';

  test('has the pull request’s number', async () => {
    const { previewAddress } = await settingsWith({ PREVIEW_URL, PULL_REQUEST: '7' });
    expect(previewAddress('/netvaerk/')).toBe('https://pr-7.example.org/note/netvaerk/');
  });

  test.each([{ PREVIEW_URL }, { PULL_REQUEST: '7' }, { PREVIEW_URL: '', PULL_REQUEST: '7' }])(
    'is none where it is not known: %j',
    async (environment) => {
      const { previewAddress } = await settingsWith(environment);
      expect(previewAddress('/netvaerk/')).toBeUndefined();
    },
  );
});
