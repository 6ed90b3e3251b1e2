import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** The program behind MDX fields in VS Code: the server of the Astro extension, as the extension starts it. */
export async function startLanguageServer(root: string, settings: Record<string, unknown>) {
  const { pathname } = new URL(import.meta.resolve('@astrojs/language-server/bin/nodeServer.js'));
  const server = spawn('node', [pathname, '--stdio'], { cwd: root });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => ({})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const folder = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'publikationen' }],
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    },
    initializationOptions: {
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
      ...settings,
    },
  });
  await connection.sendNotification('initialized', {});

  let version = 0;
  return {
    /** Opens a file with a text of one's own. */
    open: async (file: string, text: string) => {
      version += 1;
      const uri = pathToFileURL(join(root, file)).href;
      const textDocument = { uri, languageId: 'mdx', version, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const at = (part: string, after: number) => {
        const above = text.slice(0, text.indexOf(part) + after).split('\n');
        return {
          textDocument: { uri },
          position: { line: above.length - 1, character: above.at(-1)?.length ?? 0 },
        };
      };
      return {
        hover: async (part: string): Promise<string> => {
          const shown: { contents: { value: string } } | null = await connection.sendRequest(
            'textDocument/hover',
            at(part, 1),
          );
          return shown?.contents.value ?? '';
        },
        offers: async (part: string): Promise<string[]> => {
          const offered: { items: { label: string }[] } | null = await connection.sendRequest(
            'textDocument/completion',
            at(part, part.length),
          );
          return offered?.items.map(({ label }) => label) ?? [];
        },
        faults: async (): Promise<string[]> => {
          const found: { items: { range: { start: { line: number } }; message: string }[] } =
            await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
          return found.items.map(({ range, message }) => `${range.start.line + 1} ${message}`);
        },
      };
    },
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
