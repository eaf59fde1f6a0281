/** What currencies are called on Chinese papers. */

// Those against which the 中国外汇交易中心 publishes a central parity of the yuan (人民币汇率中间价), and the other neighbours' (KGS,
// UZS, VND, TJS, PKR, INR, MNT, TWD).
const FOREIGN = {
  USD: ['US\\$', 'U\\.?S\\.? ?Dollars?', '美元', '美圆', '美金'],
  EUR: ['€', 'Euros?', '欧元'],
  JPY: ['Yen', '日元', '日圆', '日币'],
  HKD: ['HK\\$', '港元', '港币', '港纸'],
  GBP: ['£', '英镑'],
  AUD: ['A\\$', '澳元', '澳大利亚元', '澳币'],
  NZD: ['NZ\\$', '新西兰元', '纽元'],
  SGD: ['S\\$', '新加坡元', '新币'],
  CHF: ['瑞士法郎', '瑞郎'],
  CAD: ['C\\$', '加拿大元', '加元', '加币'],
  MOP: ['澳门元', '澳门币'],
  MYR: ['林吉特', '马币'],
  RUB: ['₽', '卢布'],
  ZAR: ['兰特'],
  KRW: ['₩', '韩元', '韩币', '韩圆'],
  AED: ['迪拉姆'],
  SAR: ['里亚尔'],
  HUF: ['福林'],
  PLN: ['兹罗提'],
  DKK: ['丹麦克朗'],
  SEK: ['瑞典克朗'],
  NOK: ['挪威克朗'],
  TRY: ['里拉'],
  MXN: ['墨西哥比索'],
  THB: ['泰铢'],
  KZT: ['坚戈'],
  KGS: ['索姆'],
  UZS: ['苏姆'],
  VND: ['越南盾'],
  TJS: ['索莫尼'],
  PKR: ['巴基斯坦卢比'],
  INR: ['印度卢比', '卢比'],
  MNT: ['图格里克'],
  TWD: ['NT\\$', '新台币', '台币'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** ISO 4217 code of a currency that is not ours; `XXX` where a paper says 外币 and not which. */
export type ForeignCurrency = keyof typeof FOREIGN | 'XXX';

interface Named {
  readonly code: ForeignCurrency;
  readonly source: string;
}

// TRY and Yen are words and parts of words: letters stand alone.
const codes = Object.keys(FOREIGN).filter(isCode);
const NAMED: readonly Named[] = [
  ...codes.map((code): Named => ({
    code,
    source: [
      ...FOREIGN[code].map((name) => (/^[A-Za-z]/u.test(name) ? `(?<![A-Za-z])${name}(?![A-Za-z])` : name)),
      `(?<![A-Za-z])${code}(?![A-Za-z])`,
    ].join('|'),
  })),
  { code: 'XXX', source: '外币' },
  { code: 'USD', source: '(?<![A-Za-z])\\$' },
];

/** A pattern source for any foreign currency's name, code or sign; has no groups of its own. */
export const FOREIGN_NAME = NAMED.map(({ source }) => source).join('|');

/** A pattern source for the names, code and sign of the yuan. */
export const YUAN_NAME = '人民币|(?<![A-Za-z])(?:CNY|RMB)(?![A-Za-z])|¥';

const MATCHERS = NAMED.map(({ code, source }) => ({ code, pattern: new RegExp(`^(?:${source})$`, 'iu') }));

/** The currency of a name that `FOREIGN_NAME` has met in normalised text; undefined for any other text. */
export function foreignCurrencyOf(name: string): ForeignCurrency | undefined {
  return MATCHERS.find(({ pattern }) => pattern.test(name.trim()))?.code;
}

function isCode(code: string): code is keyof typeof FOREIGN {
  return Object.hasOwn(FOREIGN, code);
}
