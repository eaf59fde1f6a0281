/** What both OCR engines must do. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/index.ts';
import type { EngineName } from '../../src/read/ocr/engine.ts';
import { openEngine } from '../../src/read/ocr/open.ts';
import { greyOf, type GrayImage } from '../../src/read/pixels/gray-image.ts';
import { drawnPage, turnedPage, type DrawnWord } from '../read/pixels/drawn.ts';

const WORDS: readonly DrawnWord[] = [
  { text: '技术服务合同', x: 320, y: 120 },
  { text: '合同编号：KLMY-2025-0168', x: 90, y: 200 },
  { text: '甲方（委托方）：克拉玛依市云岭石化设备有限公司', x: 90, y: 260 },
  { text: '统一社会信用代码：91650203MA7830K2X5', x: 90, y: 320 },
  { text: '合同总价为人民币壹拾贰万陆仟元整（¥126,000.00）。', x: 90, y: 380 },
  { text: '签订日期：2025年5月12日', x: 90, y: 440 },
  { text: '购买方', x: 90, y: 540 },
  { text: '销售方', x: 520, y: 540 },
];
const drawnGrey = (...page: Parameters<typeof drawnPage>): GrayImage => greyOf(drawnPage(...page));
const PAGE = drawnGrey(WORDS);
const BLANK = drawnGrey([]);

/** Share of printed characters that an engine must find on a clean page. */
const FLOORS = { paddle: 0.98, tesseract: 0.8 } as const satisfies Record<EngineName, number>;

describe.each(['paddle', 'tesseract'] as const)('%s', (name) => {
  const engine = openEngine(name, { threads: 1 });
  afterAll(() => engine.close());

  test('reads most of what is printed', async () => {
    const text = folded((await engine.recognise(PAGE)).map((run) => run.text).join(''));
    const printed = Array.from(folded(WORDS.map((word) => word.text).join('')));
    expect(printed.filter((character) => text.includes(character)).length / printed.length).toBeGreaterThanOrEqual(
      FLOORS[name],
    );
    expect(text).toContain('91650203MA7830K2X5');
  });

  test('gives boxes in pixels, around the words', async () => {
    const run = find(await engine.recognise(PAGE), '2025-0168');
    const [x, y, width, height] = run.box;
    expect(Math.abs(x - 90)).toBeLessThan(12);
    expect(y).toBeLessThan(185);
    expect(y + height).toBeGreaterThan(198);
    expect(width).toBeGreaterThan(230);
    expect(width).toBeLessThan(330);
    expect(run.confidence).toBeGreaterThan(0.3);
    expect(run.confidence).toBeLessThanOrEqual(1);
  });

  test('never runs over two columns', async () => {
    const runs = await engine.recognise(PAGE);
    expect(find(runs, '购买方')).not.toBe(find(runs, '销售方'));
    expect(find(runs, '购买方').text).not.toContain('销售');
  });

  test('reads the same twice', async () => {
    const first = await engine.recognise(PAGE);
    await engine.recognise(BLANK);
    expect(await engine.recognise(PAGE)).toEqual(first);
  });

  test('sees nothing on a blank page', async () => {
    expect(await engine.recognise(BLANK)).toEqual([]);
    expect(await engine.recogniseLine(drawnGrey([], undefined, [300, 40]))).toMatchObject({ text: '' });
  });

  test('reads a crop of one line', async () => {
    const { text, confidence } = await engine.recogniseLine(
      drawnGrey([{ text: '¥126,000.00', x: 8, y: 29 }], undefined, [150, 40]),
    );
    expect(text.replaceAll(/\s/gu, '')).toContain('126,000.00');
    expect(confidence).toBeGreaterThan(0.3);
  });

  test('says by how much the text is turned', async () => {
    const turned = await turnedPage(drawnPage(WORDS), 180);
    const run = find(await engine.recognise(greyOf(turned)), '2025-0168');
    expect(Math.abs(Math.abs(run.angle) - 180)).toBeLessThan(2);
    expect(run.box[0] + run.box[2]).toBeGreaterThan(700);
    expect(run.box[1]).toBeGreaterThan(900);
  });

  test('survives a picture of one pixel, of one row and of a poster', async () => {
    for (const size of [
      [1, 1],
      [400, 1],
      [1, 400],
      [9000, 40],
    ] as const)
      expect(await engine.recognise(drawnGrey([], undefined, size))).toEqual([]);
    const huge = drawnGrey(
      [{ text: '统一社会信用代码', x: 300, y: 200 }],
      (pen) => {
        pen.font = '160px Drawn';
        pen.fillText('发票号码19975685', 400, 900);
      },
      [4600, 3600],
    );
    expect(find(await engine.recognise(huge), '19975685').box[0]).toBeGreaterThan(300);
  });

  test('can be opened, closed and used again', async () => {
    const other = openEngine(name, { threads: 1 });
    await other.close();
    expect((await other.recogniseLine(drawnGrey([{ text: '2025', x: 8, y: 29 }], undefined, [80, 40]))).text).toContain(
      '2025',
    );
    await other.close();
  });
});

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}

function find<R extends Run>(runs: readonly R[], text: string): R {
  const run = runs.find((each) => folded(each.text).includes(folded(text)));
  if (run === undefined) throw new Error(`${text} is not among ${runs.map((each) => each.text).join(' | ')}`);
  return run;
}
