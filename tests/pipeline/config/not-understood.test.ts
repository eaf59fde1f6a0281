/**
 * Lists never keep silent: every column, row, unit or file that is not read is named, and what could change money or
 * eligibility stops the run.
 */
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { importRegisters } from '../../../src/pipeline/config/import-registers.ts';
import { loadRegistry } from '../../../src/pipeline/config/registry.ts';
import { faultOf, folder, words } from './setting.ts';

const say = await words('zh-CN');
const HEADING = '机构名称,机构类型,服务类别,备案日期,有效期至';
const ROW = '甲检测有限公司,检验检测机构,检验检测,2023-04-18,2026-12-31';
const PAYOUT = '年度,企业名称,兑现金额,状态';
const PAID = '2025,乙工具有限公司,3.2,已兑现';

const loaded = async (files: Readonly<Record<string, string | Uint8Array>>) => loadRegistry(await folder(files), say);
const refusal = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await faultOf(loaded(files))).lines.join('\n');
const amounts = async (csv: string) =>
  (await loaded({ 'payouts.csv': csv })).registry.payouts?.map(({ amount }) => amount);

describe('a column that nobody knows', () => {
  test.each([
    ['an end of registration', '备案到期时间', '2025-05-31', '日期或期限'],
    ['a start', '起', '2025-05-31', '日期或期限'],
    ['a day under any heading', '其他', '2025年5月31日', '日期或期限'],
    ['a month', '其他', '2025年5月', '日期或期限'],
    ['a term', '附', '三年', '日期或期限'],
    ['a day under no heading', '', '2025/5/31', '日期或期限'],
    ['a bracket that turns the meaning', '有效期（起）', '2023-04-18', '日期或期限'],
    ['a state', '备案状态', '有效', '状态'],
    ['yes or no', '是否在册', '否', '状态'],
    ['a remark that it was revoked', '备注', '2025年1月已撤销', '状态'],
    ['a remark in a sentence', '备注', '经核查，该机构2024年12月注销备案', '状态'],
    ['a lost standing', '说明', '被取消高企资格', '状态'],
    ['a sum', '到账款', '28000', '金额'],
    ['a sum in a remark', '备注', '实际拨付2.5万元', '金额'],
    ['a unit', '计量', '万元', '金额'],
  ])('that speaks of %s is refused with column and row', async (_, heading, cell, subject) => {
    const said = await refusal({ 'providers.csv': `${HEADING},${heading}\n${ROW},${cell}\n` });
    expect(said).toContain(heading === '' ? '第 6 列（没有表头）' : `“${heading}”涉及${subject}`);
    expect(said).toContain(`第 2 行“${cell}`);
  });

  test.each([
    ['a phone', '联系电话', '0990-6220011'],
    ['a service', '服务内容', '失效分析、材料检测'],
    ['prose', '简介', '成立于2005年1月1日，注册资本500万元，从事失效分析。'],
    ['nothing', '备注', ''],
  ])('that holds %s is named and passed over', async (_, heading, cell) => {
    const { registry, notes } = await loaded({ 'providers.csv': `${HEADING},${heading}\n${ROW},${cell}\n` });
    expect(registry.providers).toHaveLength(1);
    expect(notes).toEqual([`providers.csv：未识别的列：${heading}。`]);
  });

  test('is passed over when it ships as harmless or a person has listed it', async () => {
    const listed = {
      'registry.yaml': 'ignoreColumns: [备案到期时间]',
      'providers.csv': `序号,${HEADING},成立日期,注册资本（万元）,备案到期时间\n1,${ROW},2005-01-01,500,2025-05-31\n`,
    };
    expect((await loaded(listed)).notes).toEqual([]);
  });

  test('that a register needs is read although it is listed', async () => {
    const { registry } = await loaded({
      'registry.yaml': 'ignoreColumns: [状态]',
      'payouts.csv': `${PAYOUT}\n${PAID}\n`,
    });
    expect(registry.payouts?.[0]?.state).toBe('paid');
  });

  test('stops an import too, and its file stays unwritten', async () => {
    const from = await folder({ 'providers.csv': `${HEADING},备案到期时间\n${ROW},2025-05-31\n` });
    const to = await folder();
    const { problems, written } = await importRegisters([`${from}/providers.csv`], to, undefined, say);
    expect([problems.join(''), written]).toEqual([expect.stringContaining('备案到期时间'), []]);
  });
});

describe('two columns for one thing', () => {
  test('are refused with both names where they differ', async () => {
    const said = await refusal({
      'payouts.csv': '年度,企业名称,拟兑现金额（元）,实际兑现金额（元）,状态\n2025,乙工具有限公司,20000,32000,已兑现\n',
    });
    expect(said).toMatch(/“实际兑现金额（元）”涉及金额.*拟兑现金额（元）/u);
    expect(await refusal({ 'providers.csv': `${HEADING},认定时间\n${ROW},2024-01-01\n` })).toMatch(
      /“认定时间”与已采用的列内容不同（第 2 行.*备案日期/u,
    );
  });

  test('are one where they say the same in other words', async () => {
    expect((await loaded({ 'providers.csv': `${HEADING},认定时间\n${ROW},2023年4月18日\n` })).notes).toEqual([]);
  });
});

describe('the unit of money', () => {
  test.each([
    ['in a title', `兑现台账（单位：万元）,,,\n${PAYOUT}\n${PAID}`],
    ['in a row of its own', `兑现台账\n,,,金额单位：人民币万元\n${PAYOUT}\n${PAID}`],
    ['in a remark below', `${PAYOUT}\n${PAID}\n注：以上金额以万元为单位。,,,`],
    ['in the heading', `年度,企业名称,兑现金额/万元,状态\n${PAID}`],
    ['in the cell', `${PAYOUT}\n2025,乙工具有限公司,3.2万元,已兑现`],
  ])('%s is applied', async (_, csv) => {
    expect(await amounts(csv)).toEqual(['32000.00']);
  });

  test('of a title is told', async () => {
    expect((await loaded({ 'payouts.csv': `台账（单位：万元）,,,\n${PAYOUT}\n${PAID}` })).notes).toContain(
      'payouts.csv：金额按“万元”计（第 1 行“单位:万元”）。',
    );
  });

  test('is no amount that a title mentions', async () => {
    expect(await amounts(`2025年度预算500万元台账,,,\n${PAYOUT}\n${PAID}`)).toEqual(['3.20']);
  });

  test.each([
    ['two that differ', `台账（单位：万元）,,,\n年度,企业名称,兑现金额（元）,状态\n${PAID}`, /单位前后不一/u],
    ['one in the cell that differs', `单位：元,,,\n${PAYOUT}\n2025,乙工具有限公司,3.2万元,已兑现`, /3\.2万元”的单位/u],
    ['one that may mean something else', `区级万元台账,,,\n${PAYOUT}\n${PAID}`, /第 1 行说到“万元”/u],
    ['another currency', `台账（单位：美元）,,,\n${PAYOUT}\n${PAID}`, /“美元”/u],
    ['another currency in the heading', `年度,企业名称,兑现金额（美元）,状态\n${PAID}`, /兑现金额（美元）/u],
  ])('is refused: %s', async (_, csv, expected) => {
    expect(await refusal({ 'payouts.csv': csv })).toMatch(expected);
  });
});

test.each(['-20000.00', '－20000', '负20000', '(20000.00)'])(
  'a negative payout (%s) is refused with its row: it would lift the cap',
  async (amount) => {
    expect(await refusal({ 'payouts.csv': `${PAYOUT}\n2025,乙工具有限公司,${amount},已兑现\n` })).toMatch(
      /第 2 行：兑现金额/u,
    );
  },
);

describe('rows', () => {
  test.each([
    ['a remark that begins with 合计', `${PAYOUT},备注\n${PAID},合计两份合同`],
    ['a company that is called so', `${PAYOUT}\n2025,合计科技有限公司,3.2,已兑现`],
    ['a total in the first cell of a full row', `备注,${PAYOUT}\n总计三份合同,${PAID}`],
  ])('with %s are entries', async (_, csv) => {
    expect(await amounts(csv)).toEqual(['3.20']);
  });

  test('that are none are named with their reason', async () => {
    const { registry, notes } = await loaded({
      'providers.csv': [
        '备案机构名单,,,,,',
        `序号,${HEADING}`,
        '一、检验检测机构,,,,,',
        `1,${ROW}`,
        '2,,,,,',
        '3,,,,,',
        '合　计,1家,,,,',
        '填表人：张三,,审核人：李四,,,',
        '2025年6月30日,,,,,',
      ].join('\n'),
    });
    expect(registry.providers).toHaveLength(1);
    expect(notes).toEqual([
      'providers.csv：未采用的行：第 1 行（表头以上的“备案机构名单”）、第 3 行（说明“一、检验检测机构”）、第 5–6 行（只有序号）、第 7 行（合计）、第 8 行（说明“填表人：张三”）、第 9 行（说明“2025年6月30日”）。',
    ]);
  });

  test.each([
    ['under a title of revoked ones', `取消备案机构名单,,,,\n${HEADING}\n${ROW}`, /第 1 行“取消备案机构名单”/u],
    ['in a section of revoked ones', `${HEADING}\n二、已注销机构,,,,\n${ROW}`, /第 2 行“二、已注销机构”/u],
    [
      'whose name says it',
      `${HEADING}\n${ROW.replace('公司', '公司（已注销）')}`,
      /机构名称“甲检测有限公司（已注销）”/u,
    ],
    ['without a name', `${HEADING}\n,检验检测机构,,,`, /第 2 行：机构名称不能为空/u],
  ])('%s are not taken for valid ones', async (_, csv, expected) => {
    expect(await refusal({ 'providers.csv': csv })).toMatch(expected);
  });
});

describe('headings in two rows', () => {
  const two = (upper: string, lower: string) =>
    `机构名称,机构类型,${upper}\n,,${lower}\n甲检测有限公司,检验检测机构,2025-08-15,2026-12-31\n`;

  test('are read as they stand', async () => {
    const { registry } = await loaded({ 'providers.csv': two('备案信息,', '备案时间,有效期至') });
    expect(registry.providers).toMatchObject([
      { name: '甲检测有限公司', registeredOn: '2025-08-15', validUntil: '2026-12-31' },
    ]);
  });

  test.each([
    ['under a licence', two('营业执照,', '成立时间,有效期至')],
    ['that nobody knows', two('备案,', '起,止')],
  ])('%s are refused', async (_, csv) => {
    expect(await refusal({ 'providers.csv': csv })).toMatch(/未识别的列/u);
  });
});

describe('files and sheets', () => {
  test('that are not used are named', async () => {
    const book = new Workbook();
    book.addWorksheet('名单').addRows([['机构名称'], ['甲机构']]);
    book.addWorksheet('旧名单', { state: 'hidden' }).addRows([['机构名称'], ['旧机构']]);
    book.addWorksheet('说明').addRows([['本名单由区科技局提供']]);
    const { notes } = await loaded({ 'Providers.XLSX': await book.xlsx.writeBuffer(), '服务机构.csv': 'x' });
    expect(notes).toEqual([
      'Providers.XLSX：隐藏的工作表未采用：旧名单。',
      'Providers.XLSX 工作表 说明：没有表格，未采用。',
      expect.stringMatching(/^未使用的文件：服务机构\.csv/u),
    ]);
  });

  test('a sheet that is named after revoked ones is refused', async () => {
    const book = new Workbook();
    book.addWorksheet('已撤销').addRows([['机构名称'], ['甲机构']]);
    expect(await refusal({ 'providers.xlsx': await book.xlsx.writeBuffer() })).toContain('工作表名称“已撤销”');
  });

  test('a formula without a result is no empty cell', async () => {
    const book = new Workbook();
    book.addWorksheet('名单').addRows([
      ['机构名称', '有效期至'],
      ['甲机构', { formula: 'EDATE(A1,36)' }],
    ]);
    expect(await refusal({ 'providers.xlsx': await book.xlsx.writeBuffer() })).toContain('没有计算结果的公式');
  });

  test('a sum that is merged over two rows does not count twice', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('台账');
    sheet.addRows([
      ['年度', '企业名称', '兑现金额', '状态'],
      [2025, '乙工具有限公司', 30000, '已兑现'],
      [2025, '乙工具有限公司', null, '已兑现'],
    ]);
    sheet.mergeCells('C2:C3');
    expect(await refusal({ 'payouts.xlsx': await book.xlsx.writeBuffer() })).toContain(
      '第 3 行：兑现金额“30000”与上一行合并',
    );
  });

  test('registry.yaml with an unknown key is refused', async () => {
    expect(await refusal({ 'providers.csv': `${HEADING}\n${ROW}`, 'registry.yaml': 'ignoredColumns: [备注]' })).toMatch(
      /registry\.yaml.*ignoredColumns/u,
    );
  });

  test.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['commas', ','],
  ])('CSV divided by %s is read', async (_, mark) => {
    const quoted = `${HEADING}\n${ROW.replace('检验检测机构', '"检验检测机构，公共平台"')}\n`;
    expect((await loaded({ 'providers.csv': quoted.replaceAll(',', mark) })).registry.providers?.[0]).toMatchObject({
      name: '甲检测有限公司',
      validUntil: '2026-12-31',
    });
  });
});

describe('what offices write', () => {
  const until = async (since: string, end: string) =>
    (await loaded({ 'providers.csv': `${HEADING}\n甲检测有限公司,检验检测机构,检验检测,${since},${end}\n` })).registry
      .providers?.[0];

  test.each([
    ['2021年9月', '2021-09-30'],
    ['2024-02', '2024-02-29'],
    ['2025.10', '2025-10-31'],
    ['２０２１年１２月', '2021-12-31'],
  ])('a month %s stands for its last day', async (written, day) => {
    expect((await until(written, ''))?.registeredOn).toBe(day);
  });

  test.each([
    ['2024-10-17', '三年', '2027-10-16'],
    ['2024-10-17', '36个月', '2027-10-16'],
    ['2024-02-29', '1年', '2025-02-27'],
    ['2024-08-31', '六个月', '2025-02-27'],
    ['2025-01-01', '有效期两年', '2026-12-31'],
  ])('a term counts from the day of its row: %s and %s end on %s', async (since, term, end) => {
    expect((await until(since, term))?.validUntil).toBe(end);
  });

  test('a term without that day is refused, and a month that lost its zero', async () => {
    expect(await refusal({ 'providers.csv': `${HEADING}\n甲检测有限公司,,,,三年\n` })).toContain('“三年”是期限');
    expect(await refusal({ 'providers.csv': `${HEADING}\n甲检测有限公司,,,2025.1,\n` })).toContain('“2025.1”不是日期');
  });

  test('full-width digits are digits', async () => {
    const { registry } = await loaded({
      'payouts.csv': `${PAYOUT},发票号码\n２０２５年度,乙工具有限公司,"２０，０００．００",已兑现,２５６５２００００００３４６０８９０８９\n`,
    });
    expect(registry.payouts).toMatchObject([
      { year: 2025, amount: '20000.00', invoiceNumbers: ['25652000000346089089'] },
    ]);
  });
});
