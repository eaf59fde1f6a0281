/** The samples are what their descriptions say, byte by byte, and nobody on them is broken. */
import { readdir, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { castOf, expectedOf, renderFile } from '../samples/make/case.ts';
import type { CaseDescription, PaperDescription } from '../samples/make/description.ts';
import { drawPaper } from '../samples/make/papers/draw.ts';
import type { Truth } from '../samples/make/papers/paper.ts';
import { renderRegisters } from '../samples/make/registers.ts';
import { readCases, readParties, readRegisters, SAMPLES } from '../samples/make/samples.ts';
import { chineseDay, hanDay, separatedDay } from '../samples/make/writing.ts';
import { parseDay } from '../src/model/day.ts';
import { isFieldName } from '../src/model/field.ts';
import { grouped, money } from '../src/model/money.ts';
import { isUscc } from '../src/recognize/organisation-code.ts';

const cases = await readCases();
const parties = await readParties();

function described(id: string): CaseDescription {
  const description = cases.get(id);
  if (description === undefined) throw new Error(`no case is called ${id}`);
  return description;
}

function made(id: string, name: string): Promise<Buffer> {
  const description = described(id);
  const file = description.files.find((one) => one.file === name);
  if (file === undefined) throw new Error(`${id} has no ${name}`);
  return renderFile(file, castOf(description, parties), id);
}

function papersOf(kind: PaperDescription['paper']): readonly PaperDescription[] {
  return [...cases.values()].flatMap(({ files }) =>
    files.flatMap(({ papers }) => papers.filter(({ paper }) => paper === kind)),
  );
}

// One file of every way in which files come about; those with several seals or pages first of all.
const REPRESENTATIVE = [
  ['a fax', '06-clean-fax', '发票.png'],
  ['a contract with two seals', '01-clean-text', '02-技术服务合同.pdf'],
  ['a certificate with three seals', '01-clean-text', '06-高新技术企业证书.pdf'],
  ['an invoice with a QR code', '03-clean-two-contracts', 'B2发票.pdf'],
  ['a worn scan of a slip', '02-clean-scan', '银行回单.jpg'],
  ['a scan of a contract in a PDF', '02-clean-scan', '合同.pdf'],
  ['a photo', '07-clean-photos', '发票.jpg'],
  ['an encrypted file', '21-unreadable-files', '补充协议（加密）.pdf'],
  ['a file cut short', '21-unreadable-files', '检测报告（上传中断）.pdf'],
] as const;

describe('regeneration gives the committed bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(REPRESENTATIVE)('%s', async (_, id, name) => {
    expect((await made(id, name)).equals(await readFile(`${SAMPLES}inbox/${id}/${name}`))).toBe(true);
  });

  test('on another day, in another order and all at once', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-28T23:59:59Z') });
    const backwards = REPRESENTATIVE.toReversed();
    const bytes = await Promise.all(backwards.map(([, id, name]) => made(id, name)));
    for (const [index, [what, id, name]] of backwards.entries()) {
      expect(bytes[index]?.equals(await readFile(`${SAMPLES}inbox/${id}/${name}`)), what).toBe(true);
    }
  });

  test.each(['2025-03-01', '2031-02-28'])(
    'the registers on %s, the zip inside the workbook included',
    async (today) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(today) });
      for (const [name, bytes] of Object.entries(await renderRegisters(await readRegisters(), parties))) {
        expect(bytes.equals(await readFile(`${SAMPLES}registry/${name}`)), name).toBe(true);
      }
    },
  );
});

describe.each([...cases])('%s', (id, description) => {
  test('has the expectation that its description gives', async () => {
    const expected = `${JSON.stringify(expectedOf(id, description, castOf(description, parties)), null, 2)}\n`;
    expect(await readFile(`${SAMPLES}expected/${id}.json`, 'utf8')).toBe(expected);
  });

  test('has its files in the inbox and no others', async () => {
    const declared = description.declares === undefined ? [] : ['application.yaml'];
    expect((await readdir(`${SAMPLES}inbox/${id}`)).sort()).toEqual(
      [...description.files.map(({ file }) => file), ...declared].sort(),
    );
  });

  test('prints every field that its expectation gives', () => {
    const cast = castOf(description, parties);
    const unprinted = description.files.flatMap(({ file, papers }) =>
      papers.flatMap((paper) => {
        const { sheets, documents } = drawPaper(paper, cast);
        const text = sheets
          .flatMap(({ strokes }) => strokes.flatMap((stroke) => (stroke.kind === 'text' ? [stroke.text] : [])))
          .join('')
          .replaceAll(/\s/gu, '');
        return documents.flatMap(({ fields }) =>
          Object.entries(fields).flatMap(([name, truth]) =>
            valuesIn(truth)
              .filter((value) => !stands(value, text))
              .map((value) => `${file} ${name} ${value}`),
          ),
        );
      }),
    );
    expect(unprinted).toEqual([]);
  });

  test('promises no block or hold exactly when it is proposed for approval', () => {
    const grave = description.findings.filter(({ severity }) => severity === 'block' || severity === 'hold');
    expect(description.forbidden !== undefined).toBe(description.recommendation === 'approve');
    expect(grave.length > 0).toBe(description.recommendation !== 'approve');
  });
});

describe('identities', () => {
  test.each(Object.entries(parties))('%s has a code with a valid check digit', (_, { uscc }) => {
    expect(isUscc(uscc)).toBe(true);
  });

  test('no two parties share a name, a code or an account', () => {
    for (const key of ['name', 'uscc', 'account'] as const) {
      const values = Object.values(parties).map((party) => party[key]);
      expect(new Set(values).size, key).toBe(values.length);
    }
  });

  test('invoice numbers are unique but for the one that is handed in twice', () => {
    const numbers = papersOf('invoice').flatMap((paper) => (paper.paper === 'invoice' ? [paper.number] : []));
    expect(numbers.length - new Set(numbers).size).toBe(1);
  });

  test('application numbers of patents have a valid check digit', () => {
    const receipts = papersOf('result').flatMap((paper) =>
      paper.paper === 'result' && paper.layout === 'filing-receipt' ? [paper.number] : [],
    );
    expect(receipts.length).toBeGreaterThan(0);
    for (const number of receipts) expect(number.at(-1)).toBe(patentCheck(number.slice(0, 12)));
  });
});

test('every expected field is in the vocabulary', () => {
  const names = [...cases].flatMap(([id, description]) =>
    Object.values(expectedOf(id, description, castOf(description, parties)).documents).flatMap((documents) =>
      documents.flatMap(({ fields }) => Object.keys(fields)),
    ),
  );
  expect(names.filter((name) => !isFieldName(name))).toEqual([]);
});

// isRed is a judgement over the whole paper, not a word on it.
function valuesIn(truth: Truth | undefined): readonly string[] {
  if (typeof truth === 'string') return [truth];
  return Array.isArray(truth) ? truth.flatMap((line: Readonly<Record<string, string>>) => Object.values(line)) : [];
}

// An amount of tax of 0.00 is printed as *** where the service is free of tax.
function stands(value: string, text: string): boolean {
  const date = parseDay(value);
  const amount = /^-?\d+\.\d\d$/u.test(value) ? grouped(money(value)) : undefined;
  const forms =
    date !== undefined
      ? [
          value,
          chineseDay(date),
          chineseDay(date, false),
          hanDay(date),
          ...['.', '/', ''].map((separator) => separatedDay(date, separator)),
        ]
      : amount !== undefined
        ? [value, amount, amount.replace(/\.00$/u, ''), ...(value === '0.00' ? ['***'] : [])]
        : [value.replaceAll(/\s/gu, '')];
  return forms.some((form) => text.includes(form));
}

// The sum of the digits times 2–9, 2–5, modulo 11, where ten is X.
function patentCheck(twelve: string): string {
  const sum = Array.from(twelve).reduce((total, digit, index) => total + Number(digit) * ((index % 8) + 2), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}
