/** Pictures that may be pages of one paper: in one folder, and named alike up to a number. */
import type { ReadDocument } from '../model/index.ts';
import { HAN_NUMBER, hanNumber } from '../recognize/index.ts';

/** Files that follow each other in the order of their numbers (10 after 2); most have no fellow. */
export type Series = readonly [ReadDocument, ...ReadDocument[]];

/**
 * Every file once, the series in the order of the first of their files. A copy of a file in the series is left to
 * itself: it says nothing new.
 */
export function seriesOf(files: readonly ReadDocument[]): readonly Series[] {
  const series: [ReadDocument, ...ReadDocument[]][] = [];
  const open = new Map<string, [ReadDocument, ...ReadDocument[]]>();
  for (const file of files) {
    const key = isPicture(file) ? stemOf(file.path) : undefined;
    const fellows = key === undefined ? undefined : open.get(key);
    if (fellows !== undefined && fellows.every(({ sha256 }) => sha256 !== file.sha256)) {
      fellows.push(file);
      continue;
    }
    const alone: [ReadDocument, ...ReadDocument[]] = [file];
    series.push(alone);
    if (key !== undefined && fellows === undefined) open.set(key, alone);
  }
  for (const one of series) one.sort((a, b) => inNumbers(numbersOf(a.path), numbersOf(b.path)));
  return series;
}

/** Whether a file is one page that was read by eye; what came as text or data knows its own pages. */
export function isPicture({ pages }: ReadDocument): boolean {
  const [page, ...others] = pages;
  return (
    page !== undefined &&
    others.length === 0 &&
    page.stated === undefined &&
    (page.reader === null || page.reader === 'paddle' || page.reader === 'tesseract')
  );
}

// 第三页 is 第3页 and 合同二 is 合同2.
const HAN = new RegExp(`(?<=第)[${HAN_NUMBER}]{1,3}(?=[页张面])|(?<=\\p{Script=Han})[${HAN_NUMBER}]{1,3}$`, 'u');

function plainName(path: string): string {
  const name = path.normalize('NFKC').toLowerCase();
  const bare = name.slice(0, name.lastIndexOf('.') < name.lastIndexOf('/') ? name.length : name.lastIndexOf('.'));
  return bare.replace(HAN, (numeral) => String(hanNumber(numeral) ?? numeral));
}

// Numbers at the end go: 合同, 合同(2) and 合同第3页 are pages of 合同, as IMG_2034 and IMG_2035 are of IMG. Those before it only
// become alike; the folder stays as it is.
function stemOf(path: string): string {
  const name = plainName(path);
  const at = name.lastIndexOf('/') + 1;
  return (
    name.slice(0, at) +
    name
      .slice(at)
      .replace(/\d+/gu, '#')
      .replace(/(?:第#[页张面]|[ _\-#()]){1,40}$/u, '')
  );
}

function numbersOf(path: string): readonly bigint[] {
  const name = plainName(path);
  return (name.slice(name.lastIndexOf('/') + 1).match(/\d+/gu) ?? []).map(BigInt);
}

// Number by number; 合同 comes before 合同(2).
function inNumbers(a: readonly bigint[], b: readonly bigint[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  const [left, right] = [a[at], b[at]];
  if (left === undefined) return a.length - b.length;
  return right === undefined ? 1 : left < right ? -1 : 1;
}
