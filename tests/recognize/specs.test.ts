import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { amountsInDigits, amountsInWords, days, parseQr, taxIds, type Span } from '../../src/recognize/index.ts';

const rows = (name: string) => z.array(z.tuple([z.string(), z.array(z.string())])).parse(parse(readFileSync(`tests/specs/${name}.yaml`, 'utf8')));

const TABLES: Readonly<Record<string, (raw: string) => readonly Span<string>[]>> = { 'amounts-digits': amountsInDigits, 'amounts-words': amountsInWords, days };

describe.each(Object.entries(TABLES))('%s', (name, recognise) => {
  test.each(rows(name))('%s holds %j', (input, expected) => {
    const spans = recognise(input);
    expect(spans.map((span) => span.value)).toEqual(expected);
    for (const span of spans) expect(input.slice(span.start, span.end)).toBe(span.raw);
  });

  test('50,000 characters of brackets, digits or blanks do not hang it', () => {
    for (const char of ['（', '1', ' ', '万']) expect(recognise(char.repeat(50_000)).length).toBeLessThan(50_000);
  });
});

describe('tax-ids', () => {
  const table = z.array(z.tuple([z.string(), z.array(z.tuple([z.string(), z.boolean()]))])).parse(parse(readFileSync('tests/specs/tax-ids.yaml', 'utf8')));
  test.each(table)('%s holds %j', (input, expected) => {
    expect(taxIds(input).map((id) => [id.value, id.valid])).toEqual(expected);
  });
});

describe('QR codes of invoices', () => {
  test('a 数电票 states its total', () => {
    expect(parseQr('01,32,,26652000000012345678,48.90,20260602,,7014')).toMatchObject({ number: '26652000000012345678', amount: '48.90', date: '2026-06-02', amountIs: 'total' });
  });
  test('a 税控票 states its amount without tax', () => {
    expect(parseQr('01，10,065002200211,81532753,217.62,20230323,00000000000000000000,0816,')).toMatchObject({ code: '065002200211', amountIs: 'exclTax' });
  });
  test('anything else is no invoice', () => expect(parseQr('https://example.invalid/01,32')).toBeUndefined());
});
