import { describe, expect, test } from 'vitest';
import { normalise, squeeze } from '../../src/recognize/index.ts';

describe('normalise', () => {
  test.each([
    ['⼾名 ⽤途 电⼦发票', '户名 用途 电子发票'],
    ['⺠⻆⻓⻔⻢⻋⻅⻉⻚⻛⻜⻝⻥⻦⻨⻩⻬⻮⻰⻳⻄⻘⻁⺟⻣⻤', '民角长门马车见贝页风飞食鱼鸟麦黄齐齿龙龟西青虎母骨鬼'],
    ['￥５０，０００．００', '¥50,000.00'],
    ['（大写）：６％', '(大写):6%'],
    ['二〇二六', '二〇二六'],
    ['①50²', '①50²'],
    ['甲\u200b方\ufeff', '甲方'],
    ['㎡', 'm2'],
  ])('%s reads as %s', (raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  test.each(['￥５０ ⼾\u200b名', '㎡x', '\u{20BB7}野屋 1', '', '  a  b '])(
    'every character of %j leads back to where it was printed',
    (raw) => {
      for (const { text, rawAt, raw: kept } of [normalise(raw), squeeze(raw)]) {
        expect(kept).toBe(raw);
        expect(rawAt).toHaveLength(text.length + 1);
        expect(rawAt.at(-1)).toBe(raw.length);
        expect(rawAt.toSorted((a, b) => a - b)).toEqual(rawAt);
        for (let at = 0; at < text.length; at += 1) {
          const printed = String.fromCodePoint(raw.codePointAt(rawAt[at] ?? 0) ?? 0);
          if (text.codePointAt(at) !== undefined && !/[\udc00-\udfff]/u.test(text[at] ?? ''))
            expect(normalise(printed).text).toContain(text[at]);
        }
      }
    },
  );

  test('squeeze drops every kind of blank and nothing else', () => {
    expect(squeeze('单\u3000位\t合 计\n1\u00a02').text).toBe('单位合计12');
  });
});
