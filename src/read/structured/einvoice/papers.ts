/** The papers that an XML file holds as data. */
import type { FieldName, StatedDocument } from '../../../model/index.ts';
import { allAt, everyElement, firstAt, textOf, type Element } from '../xml/element.ts';
import type { Dialect, Path } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { redFrom } from './red.ts';

/** A paper with the name that its data gives it (普通发票), if any. */
export interface StatedPaper {
  readonly stated: StatedDocument;
  readonly title: string;
}

/**
 * All papers of a file in document order; none when no dialect fits. Signatures are left out: their certificates hold
 * names too.
 */
export function papersIn(root: Element): readonly StatedPaper[] {
  const content = withoutSignature(root);
  for (const dialect of DIALECTS) {
    const papers = elementsOf(content, dialect).map((element) => paperOf(element, dialect));
    if (papers.length > 0) return papers;
  }
  return [];
}

const SIGNATURE = /^(?:Signature|Signatures|SignatureValue|Signed(?:Value|Data|Info)|电子签名|数字签名)$/u;

function withoutSignature(element: Element): Element {
  const children = element.children.filter(({ name }) => !SIGNATURE.test(name)).map(withoutSignature);
  return { ...element, children };
}

// The largest elements that hold the key exactly once.
function elementsOf(element: Element, dialect: Dialect): readonly Element[] {
  const all = [...everyElement(element)];
  const keys = all.filter(({ name }) => name === dialect.key).length;
  if (keys === 0) return [];
  if (keys > 1) return element.children.flatMap((child) => elementsOf(child, dialect));
  if (!dialect.proof.some((name) => all.some((one) => one.name === name))) return [];
  // Full paths begin at the key's own element where that is the root of the paper.
  const keyed = all.find(({ name }) => name === dialect.key);
  return [keyed !== undefined && keyed.children.length > 0 ? keyed : element];
}

function paperOf(element: Element, dialect: Dialect): StatedPaper {
  const values: Partial<Record<FieldName, string>> = {};
  for (const [field, paths] of Object.entries(dialect.fields)) {
    const value = valueAt(element, paths);
    if (value !== '') Object.assign(values, { [field]: value });
  }
  const lines = linesOf(element, dialect);
  const flagged = dialect.red?.values.includes(valueAt(element, [dialect.red.path])) ?? false;
  return {
    title: valueAt(element, dialect.title),
    stated: {
      kind: dialect.kind,
      values: dialect.kind === 'invoice' ? redFrom(values, flagged) : values,
      ...(lines.length > 0 && { lines }),
    },
  };
}

/** The text at the first path that leads to one; `''` when none has, or when one leads to texts that differ. */
function valueAt(element: Element, paths: readonly Path[]): string {
  for (const path of paths) {
    const texts = [
      ...new Set(
        elementsAt(element, path)
          .map(textOf)
          .filter((text) => text !== ''),
      ),
    ];
    if (texts.length > 1) return '';
    if (texts[0] !== undefined) return texts[0];
  }
  return '';
}

function elementsAt(element: Element, path: Path): readonly Element[] {
  if (path.startsWith('/')) return allAt(element, ...path.slice(1).split('/'));
  const [first = '', ...rest] = path.split('/');
  return [...everyElement(element)].filter(({ name }) => name === first).flatMap((one) => allAt(one, ...rest));
}

function linesOf(element: Element, { lines }: Dialect): NonNullable<StatedDocument['lines']> {
  if (lines === undefined) return [];
  const rows = lines.row.startsWith('/')
    ? elementsAt(element, lines.row)
    : [...everyElement(element)].filter((one) => firstAt(one, lines.row) !== undefined);
  return rows.map((row) => {
    const [rate, tax] = [rateOf(valueAt(row, lines.rate)), valueAt(row, lines.tax)];
    const amount = valueAt(row, lines.amount);
    return { name: valueAt(row, [lines.name]), amount, ...(rate !== '' && { rate }), ...(tax !== '' && { tax }) };
  });
}

// 0.06 is what the data says for 6%; 免税 and 不征税 stay words; a bare whole number under the tag of a rate is a quantity.
function rateOf(text: string): string {
  if (/^0?\.\d+$/u.test(text)) return `${Number((Number(text) * 100).toFixed(4))}%`;
  return /%|\p{Script=Han}/u.test(text) ? text : '';
}
