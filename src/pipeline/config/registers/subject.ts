/**
 * What a column that nobody knows speaks of. Days, money and states decide over what is paid, so a column that speaks
 * of them is never passed over.
 */
import { amountsInDigits, squeeze } from '../../../recognize/index.ts';
import { dayIn } from './day-cell.ts';
import type { Cell } from './sheet.ts';
import { unitNamed } from './unit.ts';

/** What decides over money or eligibility. */
export const SUBJECTS = ['day', 'status', 'money'] as const;

/** One of the three. */
export type Subject = (typeof SUBJECTS)[number];

// 撤销, 已到期, 退回: a registration, a certificate or a payout that no longer counts.
const ENDED =
  '撤销|注销|吊销|取消|终止|中止|停止|暂停|停业|歇业|失效|作废|无效|过期|届满|到期|退出|除名|移出|清退|清算|破产|解散|不合格|未通过|不予';
// Money that came back.
const RETURNED = '退回|追回|冲回|冲销|收回';
const OBJECT = '备案|认定|登记|入库|资格|资质|证书|协议|业务|营业|经营|兑现|款项?';

const HEADINGS = {
  status: new RegExp(`状[态况]|是否|有无|存续|在册|有效(?!期)|资格$|结[论果]$|${ENDED}|${RETURNED}`, 'u'),
  day: /日期|时间|期限|年限|有效期|年月|期$|日$|[起止至自]$|截[止至]/u,
  money:
    /[金款资]额|(?<!评)价$|[款费]$|费用|经费|资[金本]|补[贴助]|奖[励补]|[价总差余]额|额$|基数|收入|产值|利润|[实应已拟][兑付拨发补]|兑现|拨付|[十百千万亿]元|^元$/u,
} as const satisfies Record<Subject, RegExp>;

/** What a heading speaks of; undefined where it is something else. */
export function subjectOfHeading(title: string): Subject | undefined {
  const text = squeeze(title).text;
  return SUBJECTS.find((subject) => HEADINGS[subject].test(text));
}

/** What a cell speaks of, whatever stands above it. A bare number is nothing: it may be a phone or a count. */
export function subjectOfCell(cell: Cell): Subject | undefined {
  if (typeof cell === 'object') return 'day' in cell ? 'day' : undefined;
  if (typeof cell === 'number') return undefined;
  const text = squeeze(cell).text;
  if (saysEnded(text)) return 'status';
  if (text.length > SHORT) return undefined;
  if (dayIn(cell).value !== undefined || TERM.test(text)) return 'day';
  return unitNamed(text) !== undefined || amountsInDigits(cell).some(({ sign, grouped }) => sign !== null || grouped)
    ? 'money'
    : undefined;
}

// Longer texts are prose: 成立于2005年，注册资本500万元…
const SHORT = 24;
const TERM = /^(?:[\d一二三四五六七八九十两半]{1,3}个?[年月]|长期(?:有效)?)$|有效期|截[止至]/u;

const ENDING = new RegExp(`${ENDED}|${RETURNED}`, 'u');
// 2025年1月已撤销, 注销备案, 被取消高企资格; 失效分析 is a service.
const CLAUSE = new RegExp(
  `(?:已|被|予以)(?:${ENDED})|(?:${ENDED})(?:了|${OBJECT}){0,6}$|(?:${ENDED}).{1,6}(?:资格|资质|备案|认定|登记)$|${RETURNED}`,
  'u',
);

/** Whether some clause of a text says that something has ended or came back: 2025年1月已撤销, 款项退回. */
export function saysEnded(text: string): boolean {
  return squeeze(text)
    .text.split(/[,，。;；、!()（）[\]【】\n]/u)
    .some((clause) => CLAUSE.test(clause));
}

/**
 * Whether a title or the name of a sheet speaks of something that has ended: 已撤销备案机构名单. A sentence does not count: it
 * may say what would end it.
 */
export function namesEnded(text: string): boolean {
  const plain = squeeze(text).text;
  return !/[,，。;；]/u.test(plain) && ENDING.test(plain);
}
