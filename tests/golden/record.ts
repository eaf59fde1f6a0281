/**
 * JSON as goldens hold it: keys in order, one value a line, places rounded, nothing that changes from machine to
 * machine
 * or from version to version.
 */
import { z } from 'zod';

/** A value of a JSON file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const JSON_VALUE: z.ZodType<Json> = z.json();
const BOX = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const PLACE = z.strictObject({ document: z.string().optional(), page: z.number(), box: BOX });
type Place = z.infer<typeof PLACE>;

// Confidences are floating-point sums of OCR; the versions of readers change with the code.
const LEFT_OUT: readonly string[] = ['confidence', 'readers'];

// Points by which an edge of a box may differ: on another processor OCR may see a line a pixel higher.
const TOLERANCE = 2;

/**
 * The golden text of a JSON text. Places that lie where those of `golden` (an earlier golden text) lie are taken from
 * there.
 */
export function recordText(json: string, golden?: string): string {
  const found = JSON_VALUE.parse(JSON.parse(json));
  return `${printed(golden === undefined ? found : settled(found, JSON_VALUE.parse(JSON.parse(golden))))}\n`;
}

function settled(found: Json, golden: Json | undefined): Json {
  const [place, known] = [PLACE.safeParse(found), PLACE.safeParse(golden)];
  if (golden !== undefined && place.success && known.success && areClose(place.data, known.data)) return golden;
  if (isList(found)) return found.map((item, at) => settled(item, isList(golden) ? golden[at] : undefined));
  if (!isRecord(found)) return found;
  const entries = Object.entries(found);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, settled(item, isRecord(golden) ? golden[key] : undefined)]),
  );
}

function areClose(place: Place, other: Place): boolean {
  const near = place.box.every((edge, at) => Math.abs(edge - (other.box[at] ?? 0)) <= TOLERANCE);
  return near && place.page === other.page && place.document === other.document;
}

function printed(value: Json, indent = ''): string {
  const place = PLACE.safeParse(value);
  if (place.success) return JSON.stringify({ ...place.data, box: place.data.box.map(Math.round) });
  const inner = `${indent}  `;
  if (isList(value))
    return block(
      '[]',
      value.map((item) => printed(item, inner)),
      indent,
    );
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.includes(key));
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return block(
    '{}',
    sorted.map(([key, item]) => `${JSON.stringify(key)}: ${printed(item, inner)}`),
    indent,
  );
}

function block(brackets: '[]' | '{}', items: readonly string[], indent: string): string {
  if (items.length === 0) return brackets;
  const inner = items.map((item) => `\n${indent}  ${item}`).join(',');
  return `${brackets.charAt(0)}${inner}\n${indent}${brackets.charAt(1)}`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}
