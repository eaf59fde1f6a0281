import { expect, test } from 'vitest';
import { causeOf, faultFrom, orReaderFailure } from '../../src/read/cause.ts';

test('a cause names the error and leaves out what may stand on the paper', () => {
  const error = new SyntaxError(
    'Unexpected token "克拉玛依" in 91650203MA0000000X at 123456789, account 6222021234567890123 金额',
  );
  expect(causeOf(error)).toBe('SyntaxError: Unexpected token "…" in …MA…X at …, account … …');
  expect(causeOf('a thrown text')).toBe('string');
  expect(causeOf(new Error('x'.repeat(1000))).length).toBeLessThanOrEqual(160);
});

const systems = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' });

test.each<[string, unknown, string]>([
  ['the system', systems, 'reader.crashed'],
  ['a part that is not installed', Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }), 'reader.crashed'],
  ['a lack of memory', new RangeError('Array buffer allocation failed'), 'reader.memory'],
  ['the paper', new Error('bad header'), 'file.damaged'],
  [
    'broken compression',
    Object.assign(new Error('invalid block'), { code: 'Z_DATA_ERROR', errno: -3 }),
    'file.damaged',
  ],
  ['what is no error', 'nothing', 'file.damaged'],
])('an error of %s is a fault of its own kind', (_, error, code) => {
  expect(faultFrom(error, 'page 2: ')).toMatchObject({ code, cause: expect.stringMatching(/^page 2: /u) });
});

test('what breaks in work on pixels is the fault of the reader', async () => {
  const broken = orReaderFailure(() => Promise.reject(new Error('bad_alloc')));
  expect(faultFrom(await broken.catch((error: unknown) => error)).code).toBe('reader.crashed');
  expect(await orReaderFailure(() => Promise.resolve(1))).toBe(1);
});
