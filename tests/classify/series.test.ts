import { expect, test } from 'vitest';
import { classifySeries } from '../../src/classify/classify.ts';
import { seriesOf } from '../../src/classify/series.ts';
import type { ReadDocument, ReadPage } from '../../src/model/index.ts';
import { recognisersOf } from '../../src/pipeline/config/templates.ts';
import { templates } from '../templates.ts';
import { typeset } from '../extract/typeset.ts';

const recognisers = recognisersOf(templates);

function picture(path: string, drawing = '合同', changes: Partial<ReadPage> = {}): ReadDocument {
  return { path, sha256: path, status: 'read', pages: [{ ...typeset(drawing), reader: 'paddle', ...changes }] };
}

const named = (names: readonly string[]) =>
  seriesOf(names.toSorted().map((name) => picture(name))).map((series) => series.map(({ path }) => path).join(' '));

test.each<[string, readonly string[], readonly string[]]>([
  [
    'numbered names in the order of their numbers',
    ['合同1.jpg', '合同10.jpg', '合同2.jpg'],
    ['合同1.jpg 合同2.jpg 合同10.jpg'],
  ],
  [
    'the names of a camera',
    ['IMG_2034.jpg', 'IMG_2035.JPG', 'IMG_999.jpeg'],
    ['IMG_999.jpeg IMG_2034.jpg IMG_2035.JPG'],
  ],
  [
    'the names of a chat',
    ['微信图片_20251103102233.jpg', '微信图片_20251103102233_1.jpg', '微信图片_20251103102234_2.jpg'],
    ['微信图片_20251103102233.jpg 微信图片_20251103102233_1.jpg 微信图片_20251103102234_2.jpg'],
  ],
  ['a name and the same with a number', ['合同 (2).jpg', '合同.jpg'], ['合同.jpg 合同 (2).jpg']],
  [
    'numbers in characters',
    ['第一页.jpg', '第三页.jpg', '第二页.jpg', '第十页.jpg'],
    ['第一页.jpg 第二页.jpg 第三页.jpg 第十页.jpg'],
  ],
  [
    'a name and the same with its page',
    ['合同.jpg', '合同第二页.jpg', '合同第3页.jpg'],
    ['合同.jpg 合同第二页.jpg 合同第3页.jpg'],
  ],
  [
    'numbers before the name',
    ['02-合同.jpg', '03-合同.jpg', '04-发票.jpg'],
    ['02-合同.jpg 03-合同.jpg', '04-发票.jpg'],
  ],
  ['nothing but numbers', ['1.png', '2.png'], ['1.png 2.png']],
  ['not other names', ['合同.jpg', '发票.jpg', '回单.jpg'], ['发票.jpg', '合同.jpg', '回单.jpg']],
  ['not other folders', ['a/1.jpg', 'b/2.jpg', 'c.zip!/3.jpg'], ['a/1.jpg', 'b/2.jpg', 'c.zip!/3.jpg']],
])('a series is %s', (_, names, wanted) => {
  expect(named(names)).toEqual(wanted);
});

test('a copy, a file of several pages and one that is no picture are left to themselves', () => {
  const [first, second] = [picture('合同1.jpg'), picture('合同2.jpg')];
  const whole: ReadDocument = { ...picture('合同3.jpg'), pages: [...first.pages, ...second.pages] };
  const files = [
    first,
    { ...second, sha256: first.sha256 },
    whole,
    picture('合同4.pdf', '合同', { reader: 'pdf-text' }),
  ];
  expect(seriesOf(files).map((series) => series.length)).toEqual([1, 1, 1, 1]);
});

const FIRST = `
# 技术服务合同
合同编号：LM-2025-031
委托方（甲方）：克拉玛依砾滩装备有限公司
受托方（乙方）：新疆砾漠检测技术有限公司
甲方委托乙方就井口阀门密封件样件提供检测服务，双方订立本合同。
第一条  服务内容：对样件进行耐压和耐腐蚀检测，出具检测报告。
${'样件由甲方按批次送达乙方实验室，乙方收样后登记并出具收样单，检测中发现异常的应在两日内通知甲方。\n'.repeat(4)}`;
const SECOND = `
第二条  合同总价款为人民币叁万元整（¥30,000.00），含税。
第三条  甲方在乙方交付报告后十日内支付全部价款。
第四条  履行期限：自2025年6月1日至2025年9月30日。`;
const THIRD = `
第五条  本合同一式两份，双方各执一份。
甲方（盖章）：                乙方（盖章）：
签订日期：2025年5月28日`;
const INVOICE = `
# 电子发票（普通发票）
发票号码：25652000000012345678   开票日期：2025年10月9日
购买方名称：克拉玛依砾滩装备有限公司   销售方名称：新疆砾漠检测技术有限公司
价税合计（大写）叁万元整   （小写）¥30000.00`;
const FORM = `
# 科技创新服务券兑现申请表
申请单位：克拉玛依砾滩装备有限公司
统一社会信用代码：916502031234567890
申请兑现金额：12000.00   联系人：庾信安`;
const SLIP = `
# 中国建设银行网上银行电子回执
付款人  克拉玛依砾滩装备有限公司   账号 6500123412341234
收款人  新疆砾漠检测技术有限公司   账号 6500567856785678
小写金额 30,000.00   用途 检测费   交易流水号 65-395408620579868`;
const OTHER = FIRST.replace('LM-2025-031', 'LM-2025-032').replace('井口阀门密封件样件', '随钻测控仪器外壳');

const papers = (drawings: readonly string[], changes: readonly Partial<ReadPage>[] = []) => {
  const [first, ...others] = drawings.map((drawing, at) => picture(`IMG_${at + 8}.jpg`, drawing, changes[at]));
  if (first === undefined) throw new RangeError('no picture');
  return classifySeries([first, ...others], recognisers).map(
    ({ kind, path, pages, parts }) =>
      `${kind} ${path} ${pages.map(({ page }) => page).join()} ${parts?.map((part) => part.path).join() ?? '-'}`,
  );
};

test('pictures of an application become its papers, and each page of the contract knows its file', () => {
  expect(papers([FORM, FIRST, SECOND, THIRD, INVOICE, SLIP])).toEqual([
    'application-form IMG_8.jpg 1 -',
    'contract IMG_9.jpg 1,2,3 IMG_9.jpg,IMG_10.jpg,IMG_11.jpg',
    'invoice IMG_12.jpg 1 -',
    'payment IMG_13.jpg 1 -',
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a contract with a title of its own', [FIRST, OTHER], ['contract IMG_8.jpg 1 -', 'contract IMG_9.jpg 1 -']],
  [
    'the same title once more, whose number was not read',
    [FIRST, OTHER.replace('合同编号：LM-2025-032', '合同编号：')],
    ['contract IMG_8.jpg 1 -', 'contract IMG_9.jpg 1 -'],
  ],
  [
    'a page that counts from one again',
    [FIRST, `${SECOND}\n第 1 页 共 2 页`],
    ['contract IMG_8.jpg 1 -', 'contract IMG_9.jpg 1 -'],
  ],
  ['what follows an invoice', [INVOICE, '随手拍的仪器  室内'], ['invoice IMG_8.jpg 1 -', 'other IMG_9.jpg 1 -']],
])('%s begins a paper', (_, drawings, wanted) => {
  expect(papers(drawings)).toEqual(wanted);
});

test('a second picture of one page is no next page, for it would vouch for itself; the paper goes on behind it', () => {
  expect(papers([FIRST, SECOND, SECOND.replace('价款', '阶款'), THIRD, INVOICE])).toEqual([
    'contract IMG_8.jpg 1,2,3 IMG_8.jpg,IMG_9.jpg,IMG_11.jpg',
    'invoice IMG_12.jpg 1 -',
    'other IMG_10.jpg 1 -',
  ]);
});

test('a first page taken twice is one page', () => {
  expect(papers([FIRST, FIRST.replace('阀门', '阔门'), SECOND])).toEqual([
    'contract IMG_8.jpg 1,2 IMG_8.jpg,IMG_10.jpg',
    'other IMG_9.jpg 1 -',
  ]);
});

test('a page that could not be read is not bridged over', () => {
  expect(
    papers(
      [FIRST, SECOND, THIRD],
      [{}, { reader: null, runs: [], fault: { code: 'reader.timeout', cause: 'test' } }],
    )[0],
  ).toBe('contract IMG_8.jpg 1 -');
});
