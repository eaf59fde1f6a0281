/**
 * No text hangs a recognizer: every one is run on 50,000 characters of what its patterns begin with; a hang fails by
 * the timeout.
 */
import { describe, expect, test } from 'vitest';
import {
  amountsInDigits,
  amountsInWords,
  dayRanges,
  days,
  digitReadings,
  foldName,
  foreignAmounts,
  invoiceNumbers,
  organisations,
  parseQr,
  squeeze,
  taxIds,
  wordReadings,
} from '../../src/recognize/index.ts';
import { templates } from '../templates.ts';

const RECOGNIZERS: Readonly<Record<string, (raw: string) => unknown>> = {
  amountsInDigits,
  amountsInWords,
  dayRanges,
  days,
  digitReadings,
  foldName,
  foreignAmounts,
  invoiceNumbers,
  parseQr,
  squeeze,
  taxIds,
  wordReadings,
  organisations: (raw) => organisations(raw, templates.vocabulary),
};
const UNITS = [
  '（',
  '1',
  ' ',
  '\n',
  '1 ',
  '1,',
  '12,345.',
  '00 ',
  '_',
  '万',
  '壹',
  '壹拾',
  '元',
  '公司',
  '有限',
  '2026年',
  '2026-',
  '2026 03 ',
  'A',
  'A1 ',
  '-',
  '¥',
  '和与',
  '和委托',
  '〇',
];

describe.each(Object.entries(RECOGNIZERS))('%s', (_, recognise) => {
  test.each(UNITS)('comes back from 50,000 characters of %j', (unit) => {
    const raw = unit.repeat(Math.ceil(50_000 / unit.length));
    expect(() => recognise(raw)).not.toThrow();
  });
});
