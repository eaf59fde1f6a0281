/**
 * A strict reader of XML 1.0 without a document type. Money is read from these files, so what is not well-formed is
 * refused
 * (truncated files, two roots, unknown entities), and what nobody needs in data (DOCTYPE, ENTITY) is never obeyed.
 */
import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';
import { decodeXml } from './decode.ts';
import type { Element } from './element.ts';

const DEEPEST = 100;
const MAX = 300_000;

/**
 * The root element. `file.damaged` when not well-formed, `file.unsupported` with a DOCTYPE, `file.limit` beyond 10 MB,
 * 100 levels or 300,000 elements.
 */
export function parseXml(bytes: Uint8Array): Element {
  return parseText(decodeXml(bytes));
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  readonly text: string[];
}

/** Like `parseXml`, for text that is decoded already. */
export function parseText(xml: string): Element {
  const open: Open[] = [];
  let root: Element | undefined;
  let count = 0;
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('error', (error) => {
    throw malformed(error.message);
  });
  parser.on('doctype', () => {
    throw new Unreadable('file.unsupported', 'xml with a DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MAX || open.length >= DEEPEST)
      throw new Unreadable('file.limit', `xml with more than ${MAX} elements or ${DEEPEST} levels`);
    open.push({ name: localName(name), attributes: attributesOf(attributes), children: [], text: [] });
  });
  parser.on('text', (text) => {
    open.at(-1)?.text.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.text.push(text);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const element: Element = { ...closed, text: closed.text.join('') };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(xml).close();
  if (root === undefined) throw malformed('no element');
  return root;
}

function localName(printed: string): string {
  return printed.slice(printed.lastIndexOf(':') + 1);
}

function attributesOf(printed: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = Object.entries(printed).map(
    ([name, value]) => [name.startsWith('xmlns') ? name : localName(name), value] as const,
  );
  const found = new Map(named);
  if (found.size < named.length) throw malformed('an attribute twice');
  return found;
}

function malformed(what: string): Unreadable {
  return new Unreadable('file.damaged', `xml is not well-formed: ${what}`);
}
