/** Progress on a terminal and in a log, against a clock that the test turns. */
import { expect, test } from 'vitest';
import { displayOf } from '../../src/cli/progress.ts';
import { screenOf } from '../../src/cli/terminal.ts';
import { sayFrom } from '../../src/model/index.ts';
import type { Progress } from '../../src/pipeline/progress.ts';

const say = sayFrom({
  'progress.reading': 'read {done}/{all}',
  'progress.writing': 'written {done}/{all}',
  'progress.pages': '{pages} p',
  'progress.rate': '{pages} p {rate}/min',
  'progress.left': '{time} left',
  'progress.seconds': '{seconds}s',
  'progress.minutes': '{minutes}m{seconds}s',
});

function screen(isTTY: boolean) {
  const written: string[] = [];
  let at = 0;
  const display = displayOf(screenOf({ isTTY, write: (text) => written.push(text) }), () => at, say);
  const show = (second: number, progress: Partial<Progress>) => {
    at = second * 1000;
    display.show({ stage: 'reading', done: 0, all: 4, pages: 0, ...progress });
  };
  return { written, show, end: display.end };
}

test('a log gets a line an application and else one every few seconds', () => {
  const { written, show } = screen(false);
  show(0, { pages: 1 });
  show(1, { pages: 2 });
  show(2, { done: 1, pages: 3, application: 'A' });
  show(6.9, { done: 1, pages: 4 });
  show(7, { done: 1, pages: 5 });
  expect(written).toEqual(['read 0/4 · 1 p\n', 'read 1/4 · 3 p · 6s left · A\n', 'read 1/4 · 5 p 43/min · 21s left\n']);
});

test('a terminal has one line that is rewritten, and a fresh one in the end', () => {
  const { written, show, end } = screen(true);
  show(0, { pages: 1 });
  show(0.1, { pages: 2 });
  show(240, { done: 3, pages: 60, application: 'C' });
  end();
  expect(written).toEqual(['\rread 0/4 · 1 p\u001b[K', '\rread 3/4 · 60 p 15/min · 1m20s left · C\u001b[K', '\n']);
});

test('a terminal that was shown nothing is left alone', () => {
  const { written, end } = screen(true);
  end();
  expect(written).toEqual([]);
});
