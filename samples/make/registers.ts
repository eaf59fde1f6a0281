/**
 * The bureau's registers as offices keep them: a title above the header, days in every fashion, several values in a
 * cell.
 */
import { Workbook } from '@cj-tech-master/excelts';
import iconv from 'iconv-lite';
import { z } from 'zod';
import type { PARTIES } from './party.ts';
import { chineseDay, separatedDay } from './writing.ts';
import type { Day } from '../../src/model/day.ts';
import { frozenZip } from './zip-time.ts';

/** `samples/registers.yaml`: rows as written; `party` brings name and code. */
export const REGISTERS = z.strictObject({
  providers: z.array(
    z.strictObject({
      party: z.string(),
      kind: z.string(),
      categories: z.string(),
      registered: z.string(),
      until: z.string().default(''),
      formerly: z.string().default(''),
    }),
  ),
  payouts: z.array(
    z.strictObject({
      year: z.number(),
      batch: z.string(),
      party: z.string(),
      contract: z.string(),
      invoice: z.string(),
      amount: z.string(),
      state: z.string(),
    }),
  ),
  creditIssuers: z.array(z.strictObject({ party: z.string(), registered: z.string(), until: z.string() })),
});

type Parties = z.infer<typeof PARTIES>;
type Registers = z.infer<typeof REGISTERS>;

/** The four files by name. */
export async function renderRegisters(
  registers: Registers,
  parties: Parties,
): Promise<Readonly<Record<string, Buffer>>> {
  return {
    'providers.xlsx': await providers(registers, parties),
    'enterprises.csv': iconv.encode(csv(enterprises(parties)), 'gbk'),
    'payouts.csv': Buffer.from(`\u{FEFF}${csv(payouts(registers, parties))}`),
    'credit-issuers.csv': Buffer.from(csv(issuers(registers, parties))),
  };
}

async function providers({ providers: rows }: Registers, parties: Parties): Promise<Buffer> {
  const book = new Workbook();
  book.created = new Date('2025-01-06T00:00:00Z');
  book.modified = book.created;
  const sheet = book.addWorksheet('服务机构备案名单');
  sheet.addRow(['克拉玛依区科技创新服务券专业服务机构备案名单']);
  sheet.mergeCells('A1:I1');
  sheet.addRow([
    '机构名称',
    '统一社会信用代码',
    '机构类型',
    '服务类别',
    '备案日期',
    '有效期至',
    '曾用名',
    '法定代表人',
    '地址',
  ]);
  for (const { party, kind, categories, registered, until, formerly } of rows) {
    const { name, uscc, legal, address } = at(parties, party);
    sheet.addRow([name, uscc, kind, categories, registered, until, formerly, legal, address]);
  }
  sheet.columns.forEach((column, index) => {
    column.width = [34, 22, 18, 28, 16, 16, 26, 12, 40][index] ?? 16;
  });
  return frozenZip(Buffer.from(await book.xlsx.writeBuffer()));
}

function enterprises(parties: Parties): readonly (readonly string[])[] {
  const listed = Object.values(parties).filter(({ kind }) => kind !== undefined);
  const rows = listed.map(
    ({ name, uscc, kind = '', certificate = '', certifiedFrom, certifiedUntil, address, legal }, index) => [
      name,
      uscc,
      kind,
      certificate,
      asWritten(certifiedFrom, index),
      asWritten(certifiedUntil, index + 1),
      address,
      '',
      legal,
    ],
  );
  return [
    ['企业名称', '统一社会信用代码', '企业类型', '证书编号', '有效期自', '有效期至', '住所', '曾用名', '法定代表人'],
    ...rows,
  ];
}

function payouts({ payouts: rows }: Registers, parties: Parties): readonly (readonly string[])[] {
  return [
    ['年度', '批次', '企业名称', '统一社会信用代码', '合同编号', '发票号码', '兑现金额', '状态'],
    ...rows.map(({ year, batch, party, contract, invoice, amount, state }) => [
      String(year),
      batch,
      at(parties, party).name,
      at(parties, party).uscc,
      contract,
      invoice,
      amount,
      state,
    ]),
  ];
}

function issuers({ creditIssuers }: Registers, parties: Parties): readonly (readonly string[])[] {
  return [
    ['机构名称', '统一社会信用代码', '备案日期', '有效期至'],
    ...creditIssuers.map(({ party, registered, until }) => [
      at(parties, party).name,
      at(parties, party).uscc,
      registered,
      until,
    ]),
  ];
}

function at(parties: Parties, key: string) {
  const party = parties[key];
  if (party === undefined) throw new Error(`no party is called ${key}`);
  return party;
}

function asWritten(day: Day | undefined, index: number): string {
  if (day === undefined) return '';
  const slashed = day
    .split('-')
    .map((part) => String(Number(part)))
    .join('/');
  return [day, slashed, chineseDay(day, false), separatedDay(day, '.')][index % 4] ?? day;
}

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
