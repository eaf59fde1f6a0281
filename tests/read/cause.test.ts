import { expect, test } from 'vitest';
import { causeOf } from '../../src/read/cause.ts';

test('a cause names the error and leaves out what may stand on the paper', () => {
  const error = new SyntaxError(
    'Unexpected token "克拉玛依" in 91650203MA0000000X at 123456789, account 6222021234567890123 金额',
  );
  expect(causeOf(error)).toBe('SyntaxError: Unexpected token "…" in …MA…X at …, account … …');
  expect(causeOf('a thrown text')).toBe('string');
  expect(causeOf(new Error('x'.repeat(1000))).length).toBeLessThanOrEqual(160);
});
