import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageSettings } from 'yaml-language-server';

// For tests only: the program behind YAML files in VS Code, and behind the fields of MDX files there.

// The program remembers what it has read by name.
let files = 0;

/** What an editor is shown in a file with this schema. */
export function inVsCode(schema: object, text: string) {
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(schema)),
    workspaceContext: { resolveRelativePath: (path) => path },
    clientCapabilities: {
      textDocument: { completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  const settings: LanguageSettings = {
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    hoverSchemaSource: false,
    schemas: [{ uri: 'file:///schema.json', fileMatch: ['*.yaml'] }],
  };
  service.configure(settings);
  const document = TextDocument.create(`file:///fil-${(files += 1)}.yaml`, 'yaml', 1, text);
  const placeOf = (part: string, after: number) => {
    const at = text.indexOf(part);
    if (at < 0) throw new Error(`»${part}« is not in the text.`);
    return document.positionAt(at + after);
  };
  return {
    /** What is said to be wrong, as `line message`. */
    faults: async (): Promise<string[]> =>
      (await service.doValidation(document, false)).map(
        ({ range, message }) => `${range.start.line + 1} ${String(message)}`,
      ),
    /** What is shown when the mouse points at a part of the text. */
    hover: async (part: string): Promise<string> => {
      const shown = await service.doHover(document, placeOf(part, 1));
      return shown && typeof shown.contents === 'object' && 'value' in shown.contents
        ? shown.contents.value
        : '';
    },
    /** What is offered after a part of the text: each with its explanation. */
    offers: async (part: string): Promise<Map<string, string>> => {
      const { items } = await service.doComplete(document, placeOf(part, part.length), false);
      return new Map(
        items.map(({ label, documentation }) => [
          label,
          typeof documentation === 'object' ? documentation.value : (documentation ?? ''),
        ]),
      );
    },
  };
}
