/** Fonts whose glyphs are procedures: what browsers write is believed, and a map that lies is not. */
import chromium from '@sparticuz/chromium';
import { chromium as browser } from 'playwright-core';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readFirst, textsOf } from './eye.ts';
import { type3Pdf } from './type3-pdf.ts';
import { contractLines } from './written-pdf.ts';

const LINES = contractLines('126,000.00').map((line) => line.replaceAll(' ', ''));

describe('Type 3 fonts', () => {
  test('are believed where their glyphs look like what they are called', async () => {
    const { page, looks } = await readFirst(await type3Pdf(LINES));
    expect([looks, page.reader, page.suspectLayer]).toEqual([0, 'pdf-text', undefined]);
    expect(textsOf(page.runs)).toEqual(LINES);
  });

  test('are believed on a page that has few of their characters', async () => {
    const { page, looks } = await readFirst(await type3Pdf(['技术服务合同']));
    expect([looks, textsOf(page.runs)]).toEqual([0, ['技术服务合同']]);
  });

  const characters = [...new Set(LINES.join(''))].filter((one) => /\p{Script=Han}/u.test(one));
  const next = (one: string): string => characters[(characters.indexOf(one) + 1) % characters.length] ?? one;
  const isHan = (one: string): boolean => characters.includes(one);

  test.each<readonly [string, string, readonly string[], Parameters<typeof type3Pdf>[1]]>([
    ['a 2 that the map calls 9', 'digits-differ', LINES, { claim: (one) => (one === '2' ? '9' : one) }],
    [
      'Chinese characters that are all other ones',
      'glyphs-differ',
      LINES,
      { claim: (one) => (isHan(one) ? next(one) : one) },
    ],
    ['few characters that are all other ones', 'glyphs-differ', ['技术服务合同'], { claim: next }],
    [
      'characters that are drawn as pictures',
      'glyphs-differ',
      ['技术服务合同'],
      { draw: () => 'q 1000 0 0 1000 0 -1000 cm BI /W 1 /H 1 /IM true /BPC 1 ID 0 EI Q' },
    ],
    ['characters that are private', 'unmapped-glyphs', LINES, { claim: (one) => (isHan(one) ? '\uE001' : one) }],
  ])('are not believed with %s', async (_, reason, lines, lie) => {
    const { page, looks } = await readFirst(await type3Pdf(lines, lie), [['技术服务合同', 50, 50]], 595);
    expect(looks).toBe(1);
    expect(page.suspectLayer?.reason).toBe(reason);
    expect(textsOf(page.runs)).toContain('技术服务合同');
  });
});

test('a contract that a browser printed is read without a look', async () => {
  const font = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  );
  const data = (await readFile(font)).toString('base64');
  const chrome = await browser.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  try {
    const tab = await chrome.newPage();
    // A bold type that the font does not have is thickened by the browser, which cannot embed it then.
    await tab.setContent(
      `<style>@font-face { font-family: F; font-weight: 400; src: url(data:font/ttf;base64,${data}) }` +
        `p { font: bold 11pt F; margin: 12pt }</style>${LINES.map((line) => `<p>${line}</p>`).join('')}`,
    );
    await tab.evaluate(() => document.fonts.ready);
    const { page, looks } = await readFirst(await tab.pdf({ format: 'A4' }));
    expect([looks, page.reader, page.suspectLayer]).toEqual([0, 'pdf-text', undefined]);
    expect(textsOf(page.runs).map((text) => text.normalize('NFKC').replace('⺠', '民'))).toEqual(
      LINES.map((line) => line.normalize('NFKC')),
    );
  } finally {
    await chrome.close();
  }
}, 120_000);
