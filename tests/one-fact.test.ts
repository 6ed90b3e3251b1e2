import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addresses, dataAddress, trialAddress } from '../src/model/addresses.ts';
import { pageCopy } from '../src/publish/copies/copy.ts';
import { squeeze } from './support/blocks.ts';
import { readBook } from './support/book.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { readData, readFormats, type ReadFormat, type ReadTables } from './support/data-files.ts';
import { startDevServer, type DevServer } from './support/dev-server.ts';

// One fact is changed in one file, and is then found changed in each format, and nothing else in the data:
// npm test -- tests/one-fact.test.ts

const id = 'beskaeftigelse/mikrolaan';
const code = '1.01';
const file = `src/content/trials/${id}.mdx`;
/** What is counted in the trial: in its field, and in the sentence that says it. */
const count = { before: 15, after: 23 };

interface Published {
  page: string;
  /** In Markdown. The server has none: it is made of the page as a build makes it. */
  copy: string;
  book: string;
  data: Record<ReadFormat, ReadTables>;
}

let copy: ProjectCopy;
let server: DevServer;
let before: Published;
let after: Published;

const fetched = async (address: string): Promise<Uint8Array> => {
  const answer = await fetch(server.origin + address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const textAt = async (address: string): Promise<string> =>
  new TextDecoder().decode(await fetched(address));

async function publish(): Promise<Published> {
  const html = await textAt(trialAddress(id));
  const printed = await readBook(await fetched(addresses.pdf));
  return {
    page: squeeze(load(html)('main').text()),
    copy: squeeze(
      pageCopy(html, server.origin + trialAddress(id), (page) => ({ ...page }))?.markdown ?? '',
    ),
    book: printed.trials.get(code)?.flat().join('') ?? '',
    data: await readData(fetched),
  };
}

beforeAll(async () => {
  copy = copyProject();
  server = await startDevServer(copy.root);
  before = await publish();
  const path = join(copy.root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replaceAll(new RegExp(`\\b${count.before}\\b`, 'g'), String(count.after)),
  );
  // The server looks at the file when it is told of the change: until then it answers as before.
  await vi.waitFor(
    async () => {
      expect(await textAt(dataAddress('activity', 'csv'))).toContain(
        `${code},1,aalborg,${count.after},`,
      );
      expect(await textAt(trialAddress(id))).toContain(`${count.after} borgere`);
    },
    { timeout: 60_000 },
  );
  after = await publish();
});
afterAll(async () => {
  await server?.stop();
  copy?.remove();
});

const said = (of: number): string => squeeze(`${of} borgere`);

test.each(['page', 'copy', 'book'] as const)(
  'the %s says the new number, and no longer the old',
  (format) => {
    expect(before[format]).toContain(said(count.before));
    expect(before[format]).not.toContain(said(count.after));
    expect(after[format]).toContain(said(count.after));
    expect(after[format]).not.toContain(said(count.before));
  },
);

describe.each(readFormats)('the tables as %s', (format) => {
  test('have the new number in the row of the figure, and in no other row of the table', () => {
    const [old = [], now = []] = [before, after].map(({ data }) => data[format]['activity']);
    const isIt = (row: Record<string, string>): boolean =>
      row['trial'] === code && row['number'] === '1';
    expect(old.find(isIt)?.['count']).toBe(String(count.before));
    expect(now).toEqual(
      old.map((row) => (isIt(row) ? { ...row, count: String(count.after) } : row)),
    );
  });

  test('say it where it is told, and change only what is of the trial', () => {
    const changed = Object.entries(after.data[format]).flatMap(([name, rows]) =>
      rows
        .filter(
          (row, at) => JSON.stringify(row) !== JSON.stringify(before.data[format][name]?.[at]),
        )
        .map((row) => `${name} ${row['code'] ?? row['trial'] ?? '?'}`),
    );
    expect(changed).toEqual([`trials ${code}`, `participation ${code}`, `activity ${code}`]);
  });
});
