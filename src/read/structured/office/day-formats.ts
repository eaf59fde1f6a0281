/**
 * Formats of days and times that Chinese Excel has built in: files name them by number alone (ECMA-376 part 1, 18.8.30,
 * zh-cn), and what reads files elsewhere takes their cells for numbers.
 */
import type { Package } from '../package.ts';
import { decodeXml } from '../xml/decode.ts';
import { allAt, type Element } from '../xml/element.ts';
import { parseXml } from '../xml/parse.ts';

const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';
const TIME = 'h"时"mm"分"';
const SECONDS = 'h"时"mm"分"ss"秒"';

const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [27, MONTH],
  [28, DAY],
  [29, DAY],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, TIME],
  [33, SECONDS],
  [34, `上午/下午${TIME}`],
  [35, `上午/下午${SECONDS}`],
  [36, MONTH],
  [50, MONTH],
  [51, DAY],
  [52, MONTH],
  [53, DAY],
  [54, DAY],
  [55, `上午/下午${TIME}`],
  [56, `上午/下午${SECONDS}`],
  [57, MONTH],
  [58, DAY],
]);

/** The format codes of such cells by the name of their sheet and their address (`D6`). */
export type DayFormats = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Looks through the sheets of a workbook whose styles name such a format, and through no others. */
export async function dayFormats(pack: Package): Promise<DayFormats> {
  const styles = await xmlOf(pack, 'xl/styles.xml');
  const codes = styles === undefined ? [] : codesOf(styles);
  if (codes.every((code) => code === undefined)) return new Map();
  const sheets = await sheetsOf(pack);
  return new Map(
    await Promise.all(
      sheets.map(async ({ name, part }) => {
        const sheet = await pack.part(part);
        return [name, sheet === undefined ? new Map<string, string>() : formatsIn(decodeXml(sheet), codes)] as const;
      }),
    ),
  );
}

/** By style of a cell: the format code where it is one of ours; a file may give a number a meaning of its own. */
function codesOf(styles: Element): readonly (string | undefined)[] {
  const own = new Set(allAt(styles, 'numFmts', 'numFmt').map((format) => Number(format.attributes.get('numFmtId'))));
  return allAt(styles, 'cellXfs', 'xf').map((style) => {
    const number = Number(style.attributes.get('numFmtId'));
    return own.has(number) ? undefined : BUILT_IN.get(number);
  });
}

// A list may have a million cells: their tags are looked at as text, and no tree is built of them.
function formatsIn(sheet: string, codes: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [, attributes = ''] of sheet.matchAll(/<(?:\w{1,20}:)?c\s([^<>]{1,300})>/gu)) {
    const [, address] = /(?:^|\s)r="([A-Z]{1,3}\d{1,7})"/u.exec(attributes) ?? [];
    const code = codes[Number(/(?:^|\s)s="(\d{1,5})"/u.exec(attributes)?.[1] ?? NaN)];
    if (address !== undefined && code !== undefined) formats.set(address, code);
  }
  return formats;
}

async function sheetsOf(pack: Package): Promise<readonly { readonly name: string; readonly part: string }[]> {
  const [book, links] = [await xmlOf(pack, 'xl/workbook.xml'), await xmlOf(pack, 'xl/_rels/workbook.xml.rels')];
  const targets = new Map(
    (links === undefined ? [] : allAt(links, 'Relationship')).map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target') ?? '',
    ]),
  );
  return (book === undefined ? [] : allAt(book, 'sheets', 'sheet')).map(({ attributes }) => {
    const target = targets.get(attributes.get('id')) ?? '';
    return { name: attributes.get('name') ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

async function xmlOf(pack: Package, name: string): Promise<Element | undefined> {
  const bytes = await pack.part(name);
  return bytes && parseXml(bytes);
}

/** The moment (UTC) that a serial number of a spreadsheet means: days since 1899-12-30, or since 1904 on old Macs. */
export function momentOf(serial: number, since1904: boolean): Date {
  const days = serial + (since1904 ? 1462 : 0);
  return new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
}
