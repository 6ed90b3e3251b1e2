import type { Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { vocabulary, vocabularyNames, type VocabularyEntry } from '../../markdown/vocabulary.ts';
import { isWritable } from '../../schemas/characters.ts';
import { findingText } from '../../text/findings.ts';
import { fileCheck } from '../check.ts';
import { textNames } from '../../model/reading/collections.ts';
import { placeOf, type Place } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { placeAt } from '../../model/reading/place.ts';
import type { ContentFile } from '../../model/reading/project.ts';
import { markup } from './plain-fields.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isKnown = (attribute: string, { required, choices = {} }: VocabularyEntry): boolean =>
  required.includes(attribute) || Object.hasOwn(choices, attribute);

const unprintable = (text: string): string | undefined =>
  [...text].find((character) => !isWritable(character));

/** A character that is written as a code (`&#x202E;`), and that no one can read. One that stands there as itself is reported by characters-known. */
function hiddenCharacter(
  { text }: ContentFile,
  node: Text,
): (Place & { sign: string }) | undefined {
  const sign = unprintable(node.value);
  const { start, end } = node.position ?? {};
  if (!sign || !start) return undefined;
  const written = text.slice(start.offset, end?.offset);
  // What is there as itself, and a NUL, which is read as another sign, is reported by the checks of letters.
  const code = written.search(/&#?\w+;/);
  if (code < 0 || written.includes(sign)) return undefined;
  return { ...placeAt(text, (start.offset ?? 0) + code), sign };
}

function attributeFaults(element: Element, name: string, entry: VocabularyEntry): string[] {
  const faults: string[] = [];
  const given = new Map<string, unknown>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push(findingText.noExpression);
    } else if (!isKnown(attribute.name, entry)) {
      faults.push(findingText.unknownAttribute(name, attribute.name));
    } else if (attribute.value && typeof attribute.value !== 'string') {
      faults.push(findingText.attributeCode(name, attribute.name));
    } else {
      if (given.has(attribute.name)) {
        faults.push(findingText.repeatedAttribute(name, attribute.name));
      }
      given.set(attribute.name, attribute.value);
      const sign = unprintable(attribute.value ?? '');
      if (sign) faults.push(`<${name}>: ${findingText.characterCode(sign)}`);
      // A word of a closed set is reported as such.
      const isFree = !Object.hasOwn(entry.choices ?? {}, attribute.name);
      const written = isFree ? markup.exec(attribute.value ?? '')?.[0] : undefined;
      if (written) faults.push(findingText.markupInAttribute(name, attribute.name, written));
    }
  }
  for (const [attribute, known] of Object.entries(entry.choices ?? {})) {
    if (!given.has(attribute)) continue;
    const value = String(given.get(attribute) ?? '');
    if (known.includes(value)) continue;
    faults.push(findingText.unknownChoice(attribute, value, known, nearest(value, known)));
  }
  const missing = entry.required.filter((attribute) => !given.get(attribute));
  // An attribute that is there as code has been reported already.
  const named = element.attributes.map((attribute) => 'name' in attribute && attribute.name);
  return [
    ...faults,
    ...missing
      .filter((attribute) => given.has(attribute) || !named.includes(attribute))
      .map((attribute) => findingText.missingAttribute(name, attribute)),
  ];
}

function elementFaults(element: Element): string[] {
  const name = element.name ?? '';
  if (!Object.hasOwn(vocabulary, name)) {
    const isHtml = name === '' || /^[a-z]/.test(name);
    return [
      isHtml
        ? findingText.noHtml(name)
        : findingText.unknownComponent(name, vocabularyNames, nearest(name, vocabularyNames)),
    ];
  }
  const entry = vocabulary[name as keyof typeof vocabulary];
  const faults = attributeFaults(element, name, entry);
  if (element.type === 'mdxJsxTextElement') {
    const isWhole = entry.content && element.children.length > 0;
    faults.push(isWhole ? findingText.componentOnOneLine(name) : findingText.inlineComponent(name));
  } else if (entry.content && element.children.length === 0) {
    faults.push(findingText.emptyComponent(name));
  } else if (!entry.content && element.children.length > 0) {
    faults.push(findingText.noContent(name));
  } else if (name === 'Table' && element.children.map(({ type }) => type).join() !== 'table') {
    faults.push(findingText.tableWithoutTable);
  }
  return faults;
}

/** A content file is text and our components, not a program: nothing in it runs, loads or styles anything. */
export const textIsText = fileCheck({
  id: 'text-is-text',
  in: textNames,
  run(file, report) {
    if (file.unreadable) {
      report(file, file.unreadable, findingText.notMdx(file.unreadable.reason));
    }
    if (!file.tree) return;
    visit(file.tree, (node) => {
      switch (node.type) {
        case 'mdxjsEsm':
          report(file, placeOf(node), findingText.noImport);
          break;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          report(file, placeOf(node), findingText.noExpression);
          break;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
          for (const message of elementFaults(node)) report(file, placeOf(node), message);
          break;
        case 'text': {
          const hidden = hiddenCharacter(file, node);
          if (hidden) report(file, hidden, findingText.hiddenCharacter(hidden.sign));
          break;
        }
        case 'thematicBreak':
          report(file, placeOf(node), findingText.noRule);
          break;
        case 'html':
          report(file, placeOf(node), findingText.noHtml(''));
          break;
        case 'image':
        case 'imageReference':
          report(file, placeOf(node), findingText.noImages);
          break;
        case 'code':
        case 'inlineCode':
          report(file, placeOf(node), findingText.noCode);
          break;
        case 'listItem':
          if (typeof node.checked === 'boolean') {
            report(file, placeOf(node), findingText.noTaskLists);
          }
          break;
      }
    });
  },
});
