/** What was found in a file against what is printed on it. */
import type { ExpectedDocument } from '../../samples/make/case.ts';
import type { Truth } from '../../samples/make/papers/paper.ts';
import type { FoundDocument } from './batch.ts';

/** A printed field with what was found for it: `missing` when nothing was. */
export interface Reading {
  readonly where: string;
  readonly truth: Truth;
  readonly found: unknown;
  readonly status: 'sure' | 'check' | 'missing';
  readonly right: boolean;
}

// Running text: a reading that holds what is printed is right.
const RUNNING: readonly string[] = ['serviceText', 'title', 'remark'];

/**
 * Pairs the documents expected of a file with those found in it, most fields in common first; one that was not found
 * has none.
 */
export function pairsOf(
  expected: readonly ExpectedDocument[],
  found: readonly FoundDocument[],
): readonly (readonly [ExpectedDocument, FoundDocument | undefined])[] {
  const left = new Set(found);
  return expected.map((wanted) => {
    const [best] = [...left]
      .filter(({ kind }) => kind === wanted.kind)
      .toSorted((a, b) => rightIn(wanted, b) - rightIn(wanted, a));
    if (best !== undefined) left.delete(best);
    return [wanted, best] as const;
  });
}

/** Every field printed on a document with what was found for it. */
export function readingsOf(
  file: string,
  { kind, fields }: ExpectedDocument,
  found: FoundDocument | undefined,
): readonly Reading[] {
  return Object.entries(fields).flatMap(([name, truth]) => {
    if (truth === undefined) return [];
    const field = found?.fields[name];
    return [
      {
        where: `${file} ${kind}.${name}`,
        truth,
        found: field?.value,
        status: field?.status ?? 'missing',
        right: field !== undefined && same(name, truth, field.value),
      },
    ];
  });
}

/** Fields that were found for sure on a document that prints no such field. */
export function inventedOn(file: string, { kind, fields }: ExpectedDocument, found: FoundDocument): readonly string[] {
  return Object.entries(found.fields).flatMap(([name, { value, status }]) =>
    status === 'sure' && fields[name] === undefined ? [`${file} ${kind}.${name}: ${JSON.stringify(value)}`] : [],
  );
}

function rightIn(expected: ExpectedDocument, found: FoundDocument): number {
  return readingsOf('', expected, found).filter(({ right }) => right).length;
}

function same(name: string, truth: Truth, found: unknown): boolean {
  if (typeof truth === 'boolean') return truth === found;
  if (typeof truth === 'string')
    return (
      typeof found === 'string' &&
      (RUNNING.includes(name) ? plain(found).includes(plain(truth)) : plain(found) === plain(truth))
    );
  return (
    Array.isArray(found) && found.length === truth.length && truth.every((line, index) => sameLine(line, found[index]))
  );
}

function sameLine(truth: Readonly<Record<string, string>>, found: unknown): boolean {
  const line = new Map<string, unknown>(typeof found === 'object' && found !== null ? Object.entries(found) : []);
  return Object.entries(truth).every(([name, value]) => {
    const got = line.get(name);
    return typeof got === 'string' && plain(got) === plain(value);
  });
}

// Width of brackets and spaces are a matter of type, not of content.
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}
