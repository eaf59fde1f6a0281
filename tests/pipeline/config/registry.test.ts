import { join } from 'node:path';
import { Workbook, type CellValue } from '@cj-tech-master/excelts';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/pipeline/config/registry.ts';
import { faultOf, folder, words } from './setting.ts';

const say = await words();
// Invented codes whose check digits are right.
const [FIRST, SECOND] = ['91650203MA78ABCD0X', '91650103MA7YQNW29E']
  .map((code) => code.slice(0, 17))
  .map(withCheckDigits);

function withCheckDigits(body: string): string {
  const org = `${body.slice(8, 16)}${orgCheck(body.slice(8, 16))}`;
  const head = `${body.slice(0, 8)}${org}`;
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const total = [...head].reduce((sum, char, at) => sum + alphabet.indexOf(char) * (3 ** at % 31), 0);
  return head + alphabet[(31 - (total % 31)) % 31];
}

function orgCheck(body: string): string {
  const total = [...body].reduce(
    (sum, char, at) => sum + Number.parseInt(char, 36) * ([3, 7, 9, 10, 5, 8, 4, 2][at] ?? 0),
    0,
  );
  const rest = 11 - (total % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

async function workbook(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Promise<Uint8Array> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PROVIDERS = `克拉玛依区专业服务机构名单,,,,,,\n机构名称,统一社会信用代码,机构类型,服务类别,备案时间,有效期至,曾用名
新疆栖原检测技术研究院有限公司,${FIRST},检验检测机构,检验检测、研发服务,2024年5月6日,长期,"栖原检测站；栖原检测中心"
克拉玛依穹野知识产权代理有限公司,,技术转移机构,intellectual-property,2024/3/1,2027.3.1,
,,,,,,
合计,2,,,,,
`;

describe('csv', () => {
  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a BOM', (text: string) => Buffer.from(`\u{feff}${text}`)],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ])('in %s is read: title above, several values in a cell, days as written, totals left out', async (_, encode) => {
    const {
      registry: { providers, enterprises },
    } = await loadRegistry(await folder({ 'providers.csv': encode(PROVIDERS) }), say);
    expect(enterprises).toBeUndefined();
    expect(providers).toEqual([
      {
        id: 'providers!3',
        name: '新疆栖原检测技术研究院有限公司',
        uscc: FIRST,
        providerKind: '检验检测机构',
        categories: ['testing', 'research'],
        registeredOn: '2024-05-06',
        formerNames: ['栖原检测站', '栖原检测中心'],
        row: 'providers.csv, row 3',
      },
      {
        id: 'providers!4',
        name: '克拉玛依穹野知识产权代理有限公司',
        providerKind: '技术转移机构',
        categories: ['intellectual-property'],
        registeredOn: '2024-03-01',
        validUntil: '2027-03-01',
        formerNames: [],
        row: 'providers.csv, row 4',
      },
    ]);
  });

  test('every wrong cell is one sentence, and nothing is loaded', async () => {
    const lines = [
      '机构名称,统一社会信用代码,服务类别,备案日期',
      '甲机构,91650203MA78ABCD00,检验检测,2024-13-01',
      ',,检验检测,',
      '乙机构,,算命,2024年13月',
      '丙机构,9.16502E+17,,',
    ];
    expect(await faultOf(loadRegistry(await folder({ 'providers.csv': lines.join('\r\n') }), say))).toEqual({
      code: 'configuration',
      lines: [
        'providers.csv, row 2: 统一社会信用代码 “91650203MA78ABCD00” has a wrong check digit and is no valid code.',
        'providers.csv, row 2: 备案日期 “2024-13-01” is not a day.',
        'providers.csv, row 3: 机构名称 must not be empty.',
        'providers.csv, row 4: 服务类别 “算命” is none of the seven categories.',
        'providers.csv, row 4: 备案日期 “2024年13月” is not a day.',
        'providers.csv, row 5: 统一社会信用代码 “9.16502E+17” is stored as a number and has lost its last digits; make ' +
          'the cell text and type it again.',
      ],
    });
  });
});

describe('xlsx', () => {
  test('Excel dates, serial numbers, rich text and formulas are read as what they show', async () => {
    const rows: readonly (readonly CellValue[])[] = [
      ['机构名称', '备案日期', '有效期至'],
      [{ richText: [{ text: '甲' }, { text: '机构' }] }, new Date(Date.UTC(2024, 4, 6)), 46387],
      [
        { formula: 'A2', result: '乙机构' },
        { formula: 'B2', result: new Date(Date.UTC(2024, 0, 31)) },
        '2026-12-31 00:00:00',
      ],
    ];
    const {
      registry: { providers },
    } = await loadRegistry(await folder({ 'providers.xlsx': await workbook({ Sheet1: rows }) }), say);
    expect(providers).toMatchObject([
      {
        id: 'providers!Sheet1!2',
        name: '甲机构',
        registeredOn: '2024-05-06',
        validUntil: '2026-12-31',
        row: 'providers.xlsx, sheet Sheet1, row 2',
      },
      { name: '乙机构', registeredOn: '2024-01-31', validUntil: '2026-12-31' },
    ]);
  });

  test('a code typed as a number has lost digits and is refused, in the language of the reader', async () => {
    const file = await workbook({
      名单: [
        ['机构名称', '统一社会信用代码', '备案日期'],
        ['甲机构', 916502031234560000, '2024-13-01'],
      ],
    });
    expect((await faultOf(loadRegistry(await folder({ 'providers.xlsx': file }), await words('zh-CN')))).lines).toEqual(
      [
        'providers.xlsx 工作表 名单 第 2 行：统一社会信用代码“916502031234560000”以数字保存，已丢失末尾的位数。请把单元格改为文本后重新录入。',
        'providers.xlsx 工作表 名单 第 2 行：备案日期“2024-13-01”不是日期。',
      ],
    );
  });

  test('enterprises come once a kind, named in a column or by their sheet', async () => {
    const file = await workbook({
      名单: [
        ['企业名称', '统一社会信用代码', '企业类型', '证书编号', '有效期至'],
        [
          '克拉玛依砾风智能装备有限公司',
          SECOND ?? '',
          '高新技术企业、专精特新中小企业',
          'GR202365000123',
          '2026-11-02',
        ],
      ],
      科技型中小企业: [
        ['序号', '企业名称', '入库登记编号'],
        [1, '克拉玛依砾风智能装备有限公司', '2025650203A0001234'],
        [2, ''],
      ],
      说明: [['本名单由区科技局提供']],
    });
    const {
      registry: { enterprises },
    } = await loadRegistry(await folder({ 'enterprises.xlsx': file }), say);
    expect(
      enterprises?.map(({ id, kind, uscc, certificateNumber, validUntil }) => [
        id,
        kind,
        uscc,
        certificateNumber,
        validUntil,
      ]),
    ).toEqual([
      ['enterprises!名单!2', '高新技术企业', SECOND, 'GR202365000123', '2026-11-02'],
      ['enterprises!名单!2!2', '专精特新中小企业', SECOND, 'GR202365000123', '2026-11-02'],
      ['enterprises!科技型中小企业!2', '科技型中小企业', undefined, '2025650203A0001234', undefined],
    ]);
  });

  test('payouts: amounts in 万元 where the heading says so, numbers of invoices, states', async () => {
    const heading = [
      '年度',
      '批次',
      '企业名称',
      '统一社会信用代码',
      '合同编号',
      '发票号码',
      '兑现金额（万元）',
      '状态',
    ];
    const file = await workbook({
      台账: [
        heading,
        [
          2025,
          '第一批',
          '甲公司',
          SECOND ?? '',
          'HT-1',
          '25652000000012345678、065002100111-12345678',
          3.528,
          '已兑现',
        ],
        ['2025年度', '', '乙公司', '', '', '12345678', '2', '已退回'],
      ],
    });
    const {
      registry: { payouts },
    } = await loadRegistry(await folder({ 'payouts.xlsx': file }), say);
    expect(payouts).toMatchObject([
      {
        year: 2025,
        batch: '第一批',
        enterprise: '甲公司',
        uscc: SECOND,
        contractNumber: 'HT-1',
        invoiceNumbers: ['25652000000012345678', '065002100111:12345678'],
        amount: '35280.00',
        state: 'paid',
      },
      {
        year: 2025,
        batch: '',
        enterprise: '乙公司',
        invoiceNumbers: ['12345678'],
        amount: '20000.00',
        state: 'returned',
      },
    ]);
  });

  test('a payout that cannot be counted is not passed over', async () => {
    const file = await workbook({
      台账: [
        ['年度', '企业名称', '发票号码', '兑现金额', '状态'],
        ['去年', '甲公司', Number('25652000000012345678'), '约五万', '也许'],
        [2025, '', '1234567', 0.005, ''],
      ],
    });
    expect(
      (await faultOf(loadRegistry(await folder({ 'payouts.xlsx': file }), say))).lines.map((line) =>
        line.replace('payouts.xlsx, sheet 台账, ', '').slice(0, 14),
      ),
    ).toEqual(
      [
        'row 2: 年度 “去年”',
        'row 2: 兑现金额 “约',
        'row 2: 状态 “也许”',
        'row 2: 发票号码 “2',
        'row 3: 企业名称 mu',
        'row 3: 兑现金额 “0',
        'row 3: 状态 must',
        'row 3: 发票号码 “1',
      ].map((line) => line.slice(0, 14)),
    );
  });

  test('hidden sheets do not count; a visible one without a heading is named', async () => {
    const book = new Workbook();
    book.addWorksheet('名单').addRows([['机构名称'], ['甲机构']]);
    book.addWorksheet('旧名单', { state: 'hidden' }).addRows([['机构名称'], ['旧机构']]);
    const dir = await folder();
    await book.xlsx.writeFile(join(dir, 'providers.xlsx'));
    expect((await loadRegistry(dir, say)).registry.providers?.map(({ name }) => name)).toEqual(['甲机构']);
    book.addWorksheet('其他').addRows([
      ['公司', '代码'],
      ['丁机构', '1'],
    ]);
    await book.xlsx.writeFile(join(dir, 'providers.xlsx'));
    expect((await faultOf(loadRegistry(dir, say))).lines).toEqual([
      'providers.xlsx, sheet 其他: no heading row was found; it needs at least 机构名称.',
    ]);
  });
});

test.each([
  ['no register at all', {}, /holds no register/u],
  ['an .xls', { 'providers.xls': 'x' }, /providers\.xls: \.xls is not supported/u],
  ['a file that is no workbook', { 'providers.xlsx': 'x' }, /providers\.xlsx cannot be read/u],
  [
    'two files of one register',
    { 'providers.csv': '机构名称\n甲', 'providers.xlsx': 'x' },
    /several files: providers\.csv, providers\.xlsx/u,
  ],
])('%s is a fault that says what to do', async (_, files, expected) => {
  const { code, lines } = await faultOf(loadRegistry(await folder(files), say));
  expect(code).toBe('configuration');
  expect(lines[0]).toMatch(expected);
});

test('issuers of credit reports are optional', async () => {
  const dir = await folder({ 'credit-issuers.csv': '机构名称,备案日期\n新疆澄岭信用评价有限公司,2024-01-02\n' });
  expect(await loadRegistry(dir, say)).toEqual({
    notes: [],
    registry: {
      creditIssuers: [
        { name: '新疆澄岭信用评价有限公司', registeredOn: '2024-01-02', row: 'credit-issuers.csv, row 2' },
      ],
    },
  });
});
