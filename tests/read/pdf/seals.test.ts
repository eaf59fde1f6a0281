/** Red seals on contracts that came as PDFs with a text layer. */
import { expect, test } from 'vitest';
import { readFirst } from './eye.ts';
import { contractLines, writeLines, writtenPdf, type Paper } from './written-pdf.ts';

// A round seal of 40 mm: ring, star and characters, all as outlines.
function stamp(paper: Paper, x: number, y: number): void {
  paper.lineWidth(3).circle(x, y, 56).stroke('#e01010');
  paper
    .polygon(
      ...Array.from({ length: 10 }, (_, at): [number, number] => {
        const [angle, reach] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 === 0 ? 18 : 7];
        return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      }),
    )
    .fill('#e01010');
  '新疆北屯检测技术有限公司'.split('').forEach((character, at) => {
    const angle = Math.PI * (0.85 + at * 0.118);
    paper
      .fillColor('#e01010')
      .text(character, x + 44 * Math.cos(angle) - 5, y + 44 * Math.sin(angle) - 6, { lineBreak: false });
  });
  paper.fillColor('#000000');
}

function contract(asked: string, draw: (paper: Paper) => void) {
  return writtenPdf((paper) => {
    writeLines(paper, [...contractLines('126,000.00').slice(0, 6), asked]);
    draw(paper);
  });
}

test('are found where the page asks for them, without reading its picture', async () => {
  const { page, looks } = await readFirst(
    await contract('甲方（盖章）：　　　　　乙方（盖章）：', (paper) => stamp(paper, 300, 200)),
  );
  expect([page.reader, looks, page.seals?.length]).toEqual(['pdf-text', 0, 1]);
  const [x = 0, y = 0, width = 0, height = 0] = page.seals?.[0] ?? [];
  for (const [found, drawn] of [
    [x + width / 2, 300],
    [y + height / 2, 200],
    [width, 115],
    [height, 115],
  ] as const)
    expect(Math.abs(found - drawn)).toBeLessThan(6);
});

test('are missing where nobody has stamped: a red line, a red word and a red box are none', async () => {
  const { page } = await readFirst(
    await contract('甲方（盖章）：', (paper) => {
      paper.lineWidth(2).moveTo(20, 200).lineTo(400, 200).stroke('#e01010').rect(250, 220, 60, 60).fill('#e01010');
      paper.fillColor('#e01010').text('重要提示', 30, 240, { lineBreak: false });
    }),
  );
  expect(page.seals).toEqual([]);
});

test.each([
  ['a page that asks for none', '签订日期：2025年3月18日'],
  ['an invoice', '发票号码：25652000000012345678　销售方：（章）'],
])('are not looked for on %s', async (_, line) => {
  const { page } = await readFirst(await contract(line, (paper) => stamp(paper, 300, 200)));
  expect(page.seals).toBeUndefined();
});
