import { describe, expect, test } from 'vitest';
import type { Declared, ExtractedDocument, InkStep, Registry, Run, SettledDocument } from '../../src/model/index.ts';
import { document, row, settle, told, witnessesOf, type Print } from './builder.ts';

const TRUE_NAME = '克拉玛依铄石油田技术有限公司';
const MISREAD = '克拉玛依烁石油田技术有限公司';
const SCAN: Print = { field: 'buyerName', value: MISREAD, at: 2 };

/** Ink that surely says the text but for one character, which may be others too; probabilities as given. */
function ink(text: string, at: number, also: Readonly<Record<string, number>>): readonly InkStep[] {
  const rest = 1 - Object.values(also).reduce((sum, probability) => sum + probability, 0);
  return Array.from(text).flatMap((character, index): readonly InkStep[] => [
    index === at ? [[character, rest], ...Object.entries(also)] : [[character, 1]],
    [['', 1]],
  ]);
}

const line = (text: string, at: number, also: Readonly<Record<string, number>>): Run => ({
  text,
  box: row(2),
  confidence: 0.7,
  ink: ink(text, at, also),
});

const enterprise = (name: string): NonNullable<Registry['enterprises']>[number] => ({
  id: name,
  name,
  formerNames: [],
  kind: '高新技术企业',
  row: '1',
});

const register = (...names: readonly string[]): Registry => ({ enterprises: names.map(enterprise) });

function settled(
  papers: readonly ExtractedDocument[],
  registry: Registry = {},
  declared: Declared = {},
): readonly SettledDocument[] {
  const service = {
    id: 's1',
    invoices: papers.filter(({ kind }) => kind === 'invoice').map(({ id }) => id),
    payments: [],
    results: [],
  };
  const contract = papers.find(({ kind }) => kind === 'contract')?.id;
  return settle(
    { id: 'a', declared, files: [], documents: papers, services: [{ ...service, ...(contract && { contract }) }] },
    registry,
  ).documents;
}

const invoice = (name: Run, print: Print = SCAN): ExtractedDocument =>
  document('d1', 'invoice', [print], { runs: [name] });

describe('a name on a scan', () => {
  const label = `名称：${MISREAD}`;
  const at = label.indexOf('烁');

  test('that the register knows otherwise is repaired where the ink says that as well, and shows what was read', () => {
    const [paper] = settled([invoice(line(label, at, { 铄: 0.4 }))], register(TRUE_NAME));
    expect(paper && told(paper, 'buyerName')).toBe(`${TRUE_NAME} sure`);
    expect(paper?.facts.buyerName?.raw).toBe(MISREAD);
    expect(paper?.facts.buyerName?.witnesses).toEqual(expect.arrayContaining(['registry', 'ink']));
    expect(paper?.facts.buyerName?.alternatives.map(({ value }) => value)).toEqual([MISREAD]);
  });

  test('that the ink could say, and says less well, is repaired and stays to be looked at', () => {
    const [paper] = settled([invoice(line(label, at, { 铄: 0.02 }))], register(TRUE_NAME));
    expect(paper && told(paper, 'buyerName')).toBe(`${TRUE_NAME} check`);
  });

  test('stays what was read where the ink contradicts the register', () => {
    const [paper] = settled([invoice(line(label, at, {}))], register(TRUE_NAME));
    expect(paper && told(paper, 'buyerName')).toBe(`${MISREAD} check`);
    expect(paper?.facts.buyerName?.alternatives).toEqual([]);
  });

  test('stays what was read where nobody proposes another, however open the ink is', () => {
    const [paper] = settled([invoice(line(label, at, { 铄: 0.45 }))]);
    expect(paper && told(paper, 'buyerName')).toBe(`${MISREAD} check`);
  });

  test.each([
    ['contradicts its neighbour in the register', {}, 'sure'],
    ['could say its neighbour in the register', { 铄: 0.02 }, 'check'],
  ])('that the register knows and whose ink %s is %s', (_, also, status) => {
    const [paper] = settled([invoice(line(label, at, also))], register(TRUE_NAME, MISREAD));
    expect(paper && told(paper, 'buyerName')).toBe(`${MISREAD} ${status}`);
  });

  test('between two neighbours that the ink says alike is left as it was read', () => {
    const other = MISREAD.replace('烁', '钜');
    const [paper] = settled([invoice(line(label, at, { 铄: 0.3, 钜: 0.2 }))], register(TRUE_NAME, other));
    expect(paper && told(paper, 'buyerName')).toBe(`${MISREAD} check`);
    expect(paper?.facts.buyerName?.alternatives.map(({ value }) => value)).toEqual([TRUE_NAME, other]);
  });

  test('that was lost between two others is found in the ink', () => {
    const read = `名称：${TRUE_NAME.replace('铄', '')}`;
    const steps = ink(`名称：${TRUE_NAME}`, at, {}).map((step, index): InkStep =>
      index === 2 * at
        ? [
            ['', 0.6],
            ['铄', 0.4],
          ]
        : step,
    );
    const print = { ...SCAN, value: TRUE_NAME.replace('铄', '') };
    const run = { text: read, box: row(2), confidence: 0.7, ink: steps };
    const [paper] = settled([invoice(run, print)], register(TRUE_NAME));
    expect(paper && told(paper, 'buyerName')).toBe(`${TRUE_NAME} sure`);
  });

  test('that the declaration proposes is repaired as one that the register does', () => {
    const [paper] = settled([invoice(line(label, at, { 铄: 0.4 }))], {}, { name: TRUE_NAME });
    expect(paper && told(paper, 'buyerName')).toBe(`${TRUE_NAME} sure`);
  });
});

describe('a code on a scan', () => {
  const CODE = '916502007123456723';
  const read = CODE.replace('723', '728');
  const print: Print = { field: 'buyerTaxId', value: read, at: 2 };

  test.each([
    ['says as well', { 3: 0.45 }, `${CODE} sure`],
    ['could say', { 3: 0.02 }, `${CODE} check`],
    ['contradicts', {}, `${read} check`],
  ])('that fails its check characters is what they allow and the ink %s', (_, also, status) => {
    const [paper] = settled([invoice(line(`税号：${read}`, 20, also), print)]);
    expect(paper && told(paper, 'buyerTaxId')).toBe(status);
  });
});

describe('an amount on a scan', () => {
  const contract = document(
    'd2',
    'contract',
    [{ field: 'contractAmount', value: '128000.00', raw: '¥128,000.00', at: 1, witnesses: ['digits'] }],
    { reader: 'pdf-text' },
  );
  const print: Print = { field: 'totalAmount', value: '126000.00', raw: '¥126,000.00', at: 2, witnesses: ['digits'] };

  test.each([
    ['as well', { 8: 0.45 }],
    ['less well', { 8: 0.02 }],
  ])('is never changed into agreement: where the ink says the other amount %s, both are shown', (_, also) => {
    const [paper] = settled([invoice(line('小写 ¥126,000.00', 6, also), print), contract]);
    expect(paper && told(paper, 'totalAmount')).toBe('126000.00 check');
    expect(paper?.facts.totalAmount?.alternatives).toMatchObject([{ value: '128000.00', witnesses: ['label', 'ink'] }]);
  });

  test('has no other amount beside it where the ink contradicts', () => {
    const [paper] = settled([invoice(line('小写 ¥126,000.00', 6, {}), print), contract]);
    expect(paper?.facts.totalAmount?.alternatives).toEqual([]);
  });

  test('that two engines read alike is not asked for another', () => {
    const seen = { ...print, witnesses: ['digits', 'second-reader'] as const };
    const [paper] = settled([invoice(line('小写 ¥126,000.00', 6, { 8: 0.02 }), seen), contract]);
    expect(paper && told(paper, 'totalAmount')).toBe('126000.00 sure');
    expect(paper && witnessesOf(paper, 'totalAmount')).not.toContain('ink');
  });
});

test('the number of a scan is never changed into the next one, which another paper bears', () => {
  const number = '25652000000012345678';
  const next = document('d2', 'invoice', [{ field: 'invoiceNumber', value: number.replace(/8$/u, '9'), at: 1 }], {
    reader: 'pdf-text',
  });
  const print: Print = { field: 'invoiceNumber', value: number, at: 2 };
  const [paper] = settled([invoice(line(`号码：${number}`, 22, { 9: 0.45 }), print), next]);
  expect(paper && told(paper, 'invoiceNumber')).toBe(`${number} check`);
});

test('a day on a scan is never changed, and days that its ink could say stand beside it', () => {
  const text = '签订日期：2025年8月5日';
  const print: Print = { field: 'signDate', value: '2025-08-05', raw: '2025年8月5日', at: 2 };
  const paper = document('d1', 'contract', [print], { runs: [line(text, 10, { 3: 0.1 })] });
  const [one] = settled([paper]);
  expect(one && told(one, 'signDate')).toBe('2025-08-05 check');
  expect(one?.facts.signDate?.alternatives.map(({ value }) => value)).toEqual(['2025-03-05']);
});
