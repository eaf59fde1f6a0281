/**
 * A strict reader of XML 1.0 without a document type. Money is read from these files, so what is not well-formed is refused
 * (truncated files, two roots, unknown entities), and what nobody needs in data (DOCTYPE, ENTITY) is never obeyed.
 */
import { Unreadable } from '../unreadable.ts';
import { decodeXml } from './decode.ts';
import type { Element } from './element.ts';

const DEEPEST = 100;
const MOST = 300_000;
/** Characters of one tag, and references (`&lt;`) in one file: nothing honest has more, and each costs time. */
const [LONGEST_TAG, REFERENCES] = [65_536, 100_000];

/** The root element. `file.damaged` when not well-formed, `file.unsupported` with a DOCTYPE, `file.limit` beyond 10 MB, 100 levels, 300,000 elements, 100,000 references or a tag of 65,536 characters. */
export function parseXml(bytes: Uint8Array): Element {
  return parseText(decodeXml(bytes));
}

interface Open {
  readonly name: string;
  readonly printed: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  readonly text: string[];
}

/** Like `parseXml`, for text that is decoded already. */
export function parseText(xml: string): Element {
  if (xml.split('&', REFERENCES + 2).length > REFERENCES + 1) throw new Unreadable('file.limit', `xml with more than ${REFERENCES} references`);
  const tree = new Tree();
  for (let at = 0; at < xml.length;) at = tree.take(xml, at);
  return tree.close();
}

/* oxlint-disable no-control-regex -- XML forbids control characters (XML 1.0, 2.2 Char) */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u;
const TAG = /^<(\/?)([\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/u;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

class Tree {
  private readonly open: Open[] = [];
  private root: Element | undefined;
  private count = 0;

  /** Takes the construct that begins at `at`; returns where the next one begins. */
  take(xml: string, at: number): number {
    if (xml[at] !== '<') return this.characters(xml, at);
    if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
    if (xml.startsWith('<?', at)) return behind(xml, '?>', at + 2);
    if (xml.startsWith('<![CDATA[', at)) return this.cdata(xml, at + 9);
    if (/^<!(?:DOCTYPE|ENTITY)/iu.test(xml.slice(at, at + 9))) throw new Unreadable('file.unsupported', 'xml with a DOCTYPE');
    return this.tag(xml, at);
  }

  /** The finished tree; refused when an element is still open or there is none. */
  close(): Element {
    const unclosed = this.open.at(-1);
    if (unclosed !== undefined) throw malformed('an element is not closed');
    if (this.root === undefined) throw malformed('no element');
    return this.root;
  }

  private characters(xml: string, at: number): number {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    const raw = xml.slice(at, end);
    if (FORBIDDEN.test(raw)) throw malformed('a control character');
    const into = this.open.at(-1);
    if (into !== undefined) into.text.push(unescaped(raw));
    else if (raw.trim() !== '') throw malformed('text outside the root');
    return end;
  }

  private cdata(xml: string, at: number): number {
    const end = behind(xml, ']]>', at);
    const into = this.open.at(-1);
    if (into === undefined) throw malformed('CDATA outside the root');
    const raw = xml.slice(at, end - 3);
    if (FORBIDDEN.test(raw)) throw malformed('a control character');
    into.text.push(raw);
    return end;
  }

  private tag(xml: string, at: number): number {
    const rest = xml.slice(at, at + LONGEST_TAG);
    const match = TAG.exec(rest);
    if (match === null && rest.length === LONGEST_TAG && !rest.slice(1).includes('<')) throw new Unreadable('file.limit', `xml with a tag of more than ${LONGEST_TAG} characters`);
    if (match === null) throw malformed(`no tag at ${at}`);
    const [whole, slash, printed = '', attributes = '', selfClosing] = match;
    if (slash === '/') this.end(printed, attributes !== '' || selfClosing !== '');
    else this.begin(printed, attributes, selfClosing !== '');
    return at + whole.length;
  }

  private begin(printed: string, attributes: string, empty: boolean): void {
    if (this.root !== undefined) throw malformed('a second root');
    this.count += 1;
    if (this.count > MOST || this.open.length >= DEEPEST) throw new Unreadable('file.limit', `xml with more than ${MOST} elements or ${DEEPEST} levels`);
    this.open.push({ name: localName(printed), printed, attributes: attributesOf(attributes), children: [], text: [] });
    if (empty) this.end(printed, false);
  }

  private end(printed: string, decorated: boolean): void {
    const closed = this.open.pop();
    if (closed === undefined || closed.printed !== printed || decorated) throw malformed('an end tag closes nothing');
    const element: Element = { name: closed.name, attributes: closed.attributes, children: closed.children, text: closed.text.join('') };
    const parent = this.open.at(-1);
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
  }
}

function localName(printed: string): string {
  return printed.slice(printed.lastIndexOf(':') + 1);
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, printed = '', double, single] of source.matchAll(ATTRIBUTE)) {
    const name = printed.startsWith('xmlns') ? printed : localName(printed);
    if (found.has(name)) throw malformed('an attribute twice');
    found.set(name, unescaped(double ?? single ?? ''));
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };

function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&\s]{0,12})(;?)/gu, (_, name: string, end: string) => {
    const value = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : numbered(name);
    if (value === undefined || end === '') throw malformed('an unknown entity');
    return value;
  });
}

function numbered(name: string): string | undefined {
  const [, hex, digits] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name) ?? [];
  const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  if (!(point > 0 && point <= 0x10ffff)) return undefined;
  const char = String.fromCodePoint(point);
  return FORBIDDEN.test(char) ? undefined : char;
}

function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  if (at < 0) throw malformed(`${end} is missing`);
  return at + end.length;
}

function malformed(what: string): Unreadable {
  return new Unreadable('file.damaged', `xml is not well-formed: ${what}`);
}
