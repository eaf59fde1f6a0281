import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelOf, writtenPaper } from '../../bench/papers/batch.ts';
import type { Order, Written } from '../../bench/papers/batch.ts';
import { inWords, SPELLINGS } from '../../bench/papers/capital-numerals.ts';
import { creditCodeCheck, drawCreditCode } from '../../bench/papers/credit-code.ts';
import { DAY_FORMS } from '../../bench/papers/days.ts';
import { drawOf, PARTS, shareOf } from '../../bench/papers/draw.ts';
import { HANDS } from '../../bench/papers/hands/index.ts';
import { amountOf, grouped, inWan, mixed } from '../../bench/papers/money.ts';
import { printedOn } from '../../bench/papers/paper.ts';
import { SOURCES } from '../../bench/papers/render/file.ts';
import { say, waysToSay } from '../../bench/papers/say.ts';
import { fieldType } from '../../src/model/field.ts';

const order: Order = { seed: 'test', part: 'fit', hands: HANDS, source: 'mixed' };
const papers = PARTS.flatMap((part) => Array.from({ length: 400 }, (_, at) => writtenPaper({ ...order, part }, at)));

describe('what is true of a paper', () => {
  test.each(PARTS)('is printed on it, or the paper says from what it follows: %s', (part) => {
    const missing = papers.filter(({ name }) => name.includes(part)).flatMap(notPrinted);
    expect(missing).toEqual([]);
  });

  test('is a field of its kind, and no field is both true and open', () => {
    for (const { paper } of papers) {
      const names = [...Object.keys(paper.truth), ...paper.none];
      expect(names.filter((name) => fieldType(paper.kind, name) === undefined)).toEqual([]);
      expect(paper.none.filter((name) => name in paper.truth)).toEqual([]);
    }
  });

  test('a trap is laid on two contracts in five or more, and half of all papers have none', () => {
    const trapped = (some: readonly Written[]): number =>
      some.filter(({ paper }) => paper.trap !== null).length / some.length;
    expect(trapped(papers.filter(({ paper }) => paper.kind === 'contract'))).toBeGreaterThan(0.4);
    expect(trapped(papers)).toBeLessThan(0.5);
  });
});

describe('the same seed', () => {
  test.each(SOURCES)('writes the same bytes and the same label: %s', async (source) => {
    const make = async (): Promise<readonly [Buffer, unknown]> => {
      const written = writtenPaper({ ...order, source }, 3);
      const file = await written.file();
      return [file.bytes, labelOf(written, file)];
    };
    const [[bytes, label], [again, labelAgain]] = [await make(), await make()];
    expect(bytes.equals(again)).toBe(true);
    expect(labelAgain).toEqual(label);
  });

  test('writes other papers for another part', () => {
    const texts = papers.map(({ paper }) => printedOn(paper));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('wordings', () => {
  test('of three or more are dealt to the parts without remainder and without overlap', () => {
    const dealt = PARTS.flatMap((part) => shareOf(['a', 'b', 'c', 'd', 'e'], part));
    expect([...dealt].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shareOf(['a', 'b'], 'report')).toEqual(['a', 'b']);
  });

  test('expand their alternatives and values, and are counted', () => {
    expect(waysToSay('[a|b[c|d]]x[|y]')).toBe(6);
    expect(say(drawOf('1', 'fit'), '{name}[在|于]此', { name: '甲' })).toMatch(/^甲[在于]此$/u);
    expect(() => say(drawOf('1', 'fit'), '{nobody}')).toThrow(RangeError);
  });
});

test('every credit code that is drawn passes the check of GB 32100', () => {
  const draw = drawOf('codes', 'fit');
  const codes = Array.from({ length: 500 }, () => drawCreditCode(draw, '91', '650203'));
  expect(codes.filter((code) => creditCodeCheck(code.slice(0, 17)) !== code[17])).toEqual([]);
  expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
});

test.each([
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [10_700_053, '壹拾万柒仟元零伍角叁分'],
  [10_050_000_000, '壹亿零伍拾万元整'],
  [32_504, '叁佰贰拾伍元零肆分'],
])('%i fen in words is %s', (fen, words) => {
  expect(inWords(fen)).toBe(words);
});

test('the generator knows nothing of what it judges: it imports no template and nothing of the program', () => {
  const files = readdirSync('bench/papers', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const outside = files.flatMap((file) => {
    const source = readFileSync(`bench/papers/${file}`, 'utf8');
    return [...source.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/gu)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((target) => /(?:^|\/)(?:src|templates|samples|tests|pipelines)\//u.test(target))
      .map((target) => `${file}: ${target}`);
  });
  expect(outside).toEqual([]);
});

function notPrinted({ name, paper }: Written): readonly string[] {
  const text = printedOn(paper);
  return Object.entries(paper.truth)
    .filter(
      ([field, value]) =>
        paper.derived[field] === undefined &&
        !formsOf(fieldType(paper.kind, field), value).some((form) => text.includes(form)),
    )
    .map(([field, value]) => `${name} (${String(paper.trap)}): ${field} ${value}`);
}

function formsOf(type: string | undefined, value: string): readonly string[] {
  if (type === 'day')
    return [...Object.values(DAY_FORMS).map((form) => form(value).replaceAll(' ', '')), value.replaceAll('-', '')];
  if (type !== 'money') return [value.replaceAll(/\s/gu, '')];
  const fen = Math.round(Number(value) * 100);
  const digits = [amountOf(fen), grouped(fen)].flatMap((form) =>
    form.endsWith('.00') ? [form, form.slice(0, -3)] : [form],
  );
  return [...digits, inWan(fen), mixed(fen), ...SPELLINGS.map(([, spelling]) => inWords(fen, spelling))];
}
