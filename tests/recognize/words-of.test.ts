import { describe, expect, test } from 'vitest';
import { money } from '../../src/model/index.ts';
import { amountsInDigits, amountsInWords, wordsOf } from '../../src/recognize/index.ts';
import { grouped } from '../../src/model/index.ts';
import { spellings } from '../../src/recognize/words-of.ts';

/** Deterministic amounts from one fen to some hundred million, many with zeros in odd places. */
function amounts(count: number): readonly string[] {
  let seed = 20_260_305;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const digits = Array.from({ length: 1 + next(9) }, () => (next(3) === 0 ? 0 : next(10))).join('');
    return `${Number(digits)}.${next(3) === 0 ? 0 : next(10)}${next(3) === 0 ? 0 : next(10)}`;
  });
}

const ALL = amounts(3000).map((text) => money(text));

describe('wordsOf', () => {
  test.each([
    ['126000', '壹拾贰万陆仟元整'],
    ['10.7', '壹拾元零柒角整'],
    ['107000.53', '壹拾万柒仟元零伍角叁分'],
    ['100500000', '壹亿零伍拾万元整'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.5', '伍角整'],
    ['10001', '壹万零壹元整'],
    ['-500', '（负数）伍佰元整'],
    ['1000000000000', '壹万亿元整'],
  ])('%s is %s', (amount, words) => {
    expect(wordsOf(money(amount))).toBe(words);
    expect(wordsOf(money(amount), { unit: '圆' })).toBe(words.replace('元', '圆'));
  });

  test('3,000 amounts come back from their words, legal, and nothing else with them', () => {
    for (const amount of ALL) {
      const words = wordsOf(amount);
      expect(
        amountsInWords(`人民币${words}（¥${grouped(amount)}）`).map(({ value, legal, raw }) => [value, legal, raw]),
      ).toEqual([[amount, true, words]]);
    }
  });

  test('every legal spelling of an amount says the same amount', () => {
    for (const amount of ALL.slice(0, 600)) {
      for (const words of spellings(amount)) expect([words, amountsInWords(words)[0]?.value]).toEqual([words, amount]);
    }
  });

  test('3,000 amounts come back from their digits in every usual print', () => {
    for (const amount of ALL) {
      for (const print of [
        `¥${grouped(amount)}`,
        `￥${amount}`,
        `${grouped(amount)}元`,
        `CNY${amount}`,
        `金额：${grouped(amount)}`,
      ]) {
        expect([print, amountsInDigits(print).map(({ value }) => value)]).toEqual([print, [amount]]);
      }
    }
  });

  // Whatever single character OCR drops or garbles, the rest never passes for another amount of legal spelling.
  test('a legal amount with one character replaced by an unknown one is never another legal amount', () => {
    const wrong = ALL.slice(0, 400).flatMap((amount) => {
      const words = wordsOf(amount);
      return [...words].flatMap((_, at) => {
        const torn = `人民币${words.slice(0, at)}囗${words.slice(at + 1)}`;
        return amountsInWords(torn)
          .filter(({ value, legal }) => legal && value !== amount)
          .map(({ value }) => `${torn} ${value}`);
      });
    });
    expect(wrong).toEqual([]);
  });
});

// The first digit behind a blank is out: `¥ 26,000.00` is a whole amount to any reader.
test('an amount behind ¥ with one digit garbled is none, not another one', () => {
  const wrong = ALL.slice(0, 200).flatMap((amount) => {
    const print = `¥${grouped(amount)}`;
    return [...print]
      .flatMap((digit, at) =>
        (/\d/u.test(digit) ? [...'OlISZB|〇习'] : []).map(
          (read) => `总价${print.slice(0, at)}${read}${print.slice(at + 1)}元，`,
        ),
      )
      .flatMap((torn) =>
        amountsInDigits(torn)
          .filter(({ value }) => value !== amount)
          .map(({ value }) => `${torn} ${value}`),
      );
  });
  expect(wrong).toEqual([]);
});
