/** YAML of the scheme, the templates, the messages and of those who apply: one strict reading, each error with its line. */
import { isCollection, isNode, LineCounter, parseDocument, type Node } from 'yaml';

/** What a text of YAML holds, or why it is none. */
export interface YamlText {
  /** The values with aliases filled in; undefined where there are errors, null where the text is empty. */
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly cause: string }[];
  /** The line, from 1, in which the value at a path stands or, where an alias stands for it, the alias. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads UTF-8 bytes or text; a key that stands twice is an error. With `strings` every value stays text: as a number an
 * 18-digit code loses its last digits.
 */
export function yamlIn(content: Uint8Array | string, { strings = false } = {}): YamlText {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    uniqueKeys: true,
    lineCounter: lines,
    ...(strings && { schema: 'failsafe' }),
  });
  const errors = document.errors.map(({ pos, message }) => ({
    line: lines.linePos(pos[0]).line,
    cause: message.split('\n')[0] ?? '',
  }));
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf: (path) => lines.linePos(startOf(document.contents, path)).line,
  };
}

function startOf(node: Node | null, [key, ...rest]: readonly PropertyKey[]): number {
  const inner = key !== undefined && isCollection(node) ? node.get(key, true) : undefined;
  return isNode(inner) ? startOf(inner, rest) : (node?.range?.[0] ?? 0);
}
