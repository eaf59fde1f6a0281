/** Every table in tests/specs: an input and what must be found in it, rendered as one string a find. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  amountsInDigits,
  amountsInWords,
  brokenDays,
  currenciesStated,
  dayRanges,
  days,
  digitReadings,
  foldName,
  foreignAmounts,
  invoiceNumbers,
  organisations,
  parseQr,
  taxIds,
  wordReadings,
  type Reading,
  type Span,
} from '../../src/recognize/index.ts';
import { templates } from '../templates.ts';

const Rows = z.array(z.tuple([z.string(), z.array(z.string())]));
const rows = (name: string) =>
  Rows.parse(parse(readFileSync(new URL(`../specs/${name}.yaml`, import.meta.url), 'utf8')));

type Shown = Span<unknown> & { readonly shown: string };
const show =
  <S extends Span<unknown>>(find: (raw: string) => readonly S[], text: (span: S) => string) =>
  (raw: string): readonly Shown[] =>
    find(raw).map((span) => ({
      start: span.start,
      end: span.end,
      raw: span.raw,
      value: span.value,
      shown: text(span),
    }));

const SPANS: Readonly<Record<string, (raw: string) => readonly Shown[]>> = {
  'amounts-digits': show(amountsInDigits, ({ value, sign }) => `${value} ${sign ?? 'bare'}`),
  'amounts-words': show(amountsInWords, ({ value, legal }) => `${value} ${legal ? 'legal' : 'lenient'}`),
  days: show(days, ({ value, form }) => `${value} ${form}`),
  'broken-days': show(brokenDays, ({ value }) => value),
  'day-ranges': show(dayRanges, ({ value: { from, to } }) => `${from} ${to}`),
  'foreign-amounts': show(foreignAmounts, ({ value: { currency, amount } }) => `${currency} ${amount}`),
  'tax-ids': show(taxIds, ({ value, form, valid }) => `${value} ${form} ${valid ? 'valid' : 'invalid'}`),
  'invoice-numbers': show(invoiceNumbers, ({ value, form }) => `${value} ${form}`),
  organisations: show(
    (raw) => organisations(raw, templates.vocabulary),
    ({ value }) => value,
  ),
};

test.each(rows('stated-currencies'))('%j states %j', (input, expected) => {
  expect(currenciesStated(input)).toEqual(expected);
});

describe.each(Object.entries(SPANS))('%s', (name, find) => {
  test.each(rows(name))('%j holds %j', (input, expected) => {
    const spans = find(input);
    expect(spans.map(({ shown }) => shown)).toEqual(expected);
    for (const { start, end, raw } of spans) expect(input.slice(start, end)).toBe(raw);
    for (const [at, { end }] of spans.entries()) expect(spans[at + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(end);
  });

  test.each(rows(name).filter(([, expected]) => expected.length > 0))(
    '%j is found at its own place inside a longer text',
    (input, expected) => {
      const spans = find(`说明\n\n${input}\n\n结束`);
      expect(spans.map(({ shown }) => shown)).toEqual(expected);
      for (const [at, { start }] of find(input).entries()) expect(spans[at]?.start).toBe(start + 4);
    },
  );
});

const reading = ({ value, edits }: Reading) => `${value} ${edits}`;
const VALUES: Readonly<Record<string, (raw: string) => readonly string[]>> = {
  'word-readings': (raw) => wordReadings(raw).map(reading),
  'digit-readings': (raw) => digitReadings(raw).map(reading),
  'invoice-qr': (raw) =>
    [parseQr(raw) ?? []]
      .flat()
      .map((qr) =>
        [qr.kind, qr.code ?? '-', qr.number, qr.amount, qr.date, qr.checkCode ?? '-', qr.amountIs].join(' '),
      ),
  names: (raw) => [foldName(raw)],
};

describe.each(Object.entries(VALUES))('%s', (name, find) => {
  test.each(rows(name))('%j gives %j', (input, expected) => {
    expect(find(input)).toEqual(expected);
  });
});
