/** What a page that a reader left unread does to the complaints about what is missing. */
import { describe, expect, test } from 'vitest';
import type { ReadDocument, ReadFaultCode } from '../../src/model/index.ts';
import { complaints, page, said, type Setting } from './builder.ts';

const withFault = (code: ReadFaultCode): readonly ReadDocument[] => [
  { path: 'a.pdf', sha256: 'a', status: 'unreadable', pages: [page({ reader: null, fault: { code, cause: 'x' } })] },
];
const outside = { slip: { paidDate: '2024-06-10' } } as const;

describe('while a page is unread because its reader was stopped', () => {
  test.each<[string, Setting, string, string]>([
    ['contract', { papers: { contract: null } }, 'document.missing/contract', 'document.missing/unread=hold'],
    ['slip', { papers: { slip: null } }, 'payment.missing/no-slip=hold', 'payment.missing/unread=hold'],
    ['report', { papers: { report: null } }, 'result.missing/none', 'result.missing/unread=hold'],
    [
      'payment in the window',
      { papers: outside },
      'payment.missing/outside-window=block',
      'payment.missing/unread=hold',
    ],
  ])('a missing %s is not asked for, and rejects nobody', (_, setting, asked, held) => {
    expect(said({ ...setting, files: withFault('file.damaged') })).toContain(asked);
    const then = { ...setting, files: withFault('reader.crashed') };
    expect(said(then)).toContain(held);
    expect(said(then)).not.toContain(asked);
    expect(complaints(then).find(({ detail }) => detail === 'unread')?.runAgain).toBe(true);
  });

  test('what is there and wrong stays as grave as it is', () => {
    expect(said({ registry: { providers: [] }, files: withFault('reader.memory') })).toContain(
      'provider.not-registered/not-on-list=block',
    );
  });
});
