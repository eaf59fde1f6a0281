import { describe, expect, test } from 'vitest';
import { pictureOf, pictureSvg, placeKey, placesToCrop } from '../../src/dossier/picture.ts';
import { visible, percent } from '../../src/dossier/wording.ts';
import { withDay } from '../../src/dossier/zip-days.ts';
import { day } from '../../src/model/index.ts';
import { assessedCase, BOXES, cited } from './builder.ts';

describe('crops', () => {
  test('are wanted once for every place that a finding, a fact to check or a rival cites, and for no other', () => {
    const keys = placesToCrop(assessedCase()).map(placeKey).toSorted();
    const wanted = [
      cited('d2', BOXES.contractAmount),
      cited('d2', BOXES.alternative),
      cited('d3', BOXES.invoiceTotal),
      cited('d4', BOXES.paid),
      cited('d4', BOXES.paidDate),
      cited('d4', BOXES.alternative),
    ];
    expect(keys).toEqual(wanted.map(placeKey).toSorted());
  });

  test('are framed a little outside the box', () => {
    const svg = pictureSvg({ caption: '', uri: 'data:,', width: 600, height: 120, frame: [100, 40, 200, 30] });
    expect(svg).toContain('<rect x="96" y="36" width="208" height="38"');
  });
});

test('a crop that is no JPEG is refused, not left out', () => {
  const crop = { jpeg: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), width: 1, height: 1, frame: [0, 0, 1, 1] } as const;
  expect(() => pictureOf(crop, '合同')).toThrow(RangeError);
});

describe('wording', () => {
  test.each([
    ['\u202E05.00', '05.00'],
    ['126\u200B000', '126000'],
    ['甲\n乙', '甲\n乙'],
    ['a\u0000\u0007b', 'ab'],
    ['\uFEFF甲', '甲'],
    ['（¥1）', '（¥1）'],
  ])('%j is shown as %j', (text, wanted) => {
    expect(visible(text)).toBe(wanted);
  });

  test.each([
    ['0.40', '40 %'],
    ['0.333', '33.3 %'],
    ['0.07', '7 %'],
    ['abc', 'abc'],
  ])('rate %s is %s', (rate, wanted) => {
    expect(percent(rate)).toBe(wanted);
  });
});

test('what is no zip cannot be dated', () => {
  expect(() => withDay(new Uint8Array(100), day('2025-01-01'))).toThrow(RangeError);
});
