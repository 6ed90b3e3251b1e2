import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './support/copy.ts';
import { startLanguageServer } from './support/language-server.ts';

const trial = 'src/content/trials/en-plan/en-handleplan.mdx';

describe('the fields of an MDX file in VS Code', () => {
  let copy: ProjectCopy;
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  let text: string;

  beforeAll(async () => {
    copy = copyProject();
    cpSync('.vscode', join(copy.root, '.vscode'), { recursive: true });
    const { status, stderr } = spawnSync('astro', ['sync'], { cwd: copy.root, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
    server = await startLanguageServer(realpathSync(copy.root), {
      // What the extension makes of its setting.
      contentIntellisense: (settings as Record<string, unknown>)['astro.content-intellisense'],
    });
    text = readFileSync(trial, 'utf8');
  });
  afterAll(() => {
    server.stop();
    copy.remove();
  });

  test('are explained, completed and found right', async () => {
    const file = await server.open(trial, text);
    expect(await file.faults()).toEqual([]);
    expect(await file.hover('status:')).toContain('Hvor langt forsøget er, som kilden siger det.');
    const started = await server.open(trial, text.replace(/status: \S+/, 'status: '));
    expect(await started.offers('status: ')).toContain('under-realisering');
  });

  test('are found wrong in Danish', async () => {
    const file = await server.open(trial, text.replace(/status: \S+/, 'status: igang'));
    expect((await file.faults()).join()).toContain('Vælg en af: i-gang, under-implementering');
  });
});
