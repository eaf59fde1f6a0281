/** The dossier says with the shipped words of all stages what those stages can hand it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { supplementOf } from '../../src/dossier/supplement-request.ts';
import { scopeOf } from '../../src/dossier/scope.ts';
import { workingOf } from '../../src/dossier/working.ts';
import {
  DOCUMENT_KINDS,
  FINDING_CODES,
  isCurable,
  isStopped,
  LANGUAGES,
  READ_FAULTS,
  sayFrom,
  toldAs,
  type Finding,
  type FindingCode,
  type Language,
  ZERO,
} from '../../src/model/index.ts';
import { assessedCase } from './builder.ts';
import { contextOf } from './setting.ts';

function shipped(language: Language): Readonly<Record<string, string>> {
  const folder = new URL(`../../templates/messages/${language}/`, import.meta.url);
  const tables = readdirSync(folder).map((file) =>
    z.record(z.string(), z.string()).parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
  );
  return Object.assign({}, ...tables);
}

const curable = (code: FindingCode, detail: string): Finding => ({
  code,
  detail,
  severity: 'hold',
  clause: '5',
  values: { file: '合同.pdf', pages: '2, 3' },
  places: [],
});

describe.each(LANGUAGES)('%s', (language) => {
  const table = shipped(language);
  const scopeWith = (findings: readonly Finding[]) => {
    const assessed = assessedCase({ findings });
    return scopeOf(assessed, { ...contextOf(assessed), say: sayFrom(table) });
  };

  test('every finding has a title', () => {
    expect(FINDING_CODES.filter((code) => !table[`finding.${code}.title`])).toEqual([]);
  });

  test('every fault of a file says what happened and what to do', () => {
    expect(READ_FAULTS.filter((code) => !table[`fault.${code}.message`] || !table[`fault.${code}.advice`])).toEqual([]);
  });

  test.each<readonly [FindingCode, readonly string[]]>([
    ['document.missing', DOCUMENT_KINDS],
    ['document.unreadable', [...READ_FAULTS.filter((code) => !isStopped({ code })), 'pages']],
    ['date.missing', ['contract', 'invoice', 'payment']],
    ['payment.missing', ['no-slip', 'outside-window']],
    ['result.missing', ['none']],
    ['result.pending', ['running']],
    ['contract.seal-missing', ['none']],
  ])('the supplement notice can ask for %s', (code, details) => {
    for (const detail of details) {
      expect(supplementOf(scopeWith([curable(code, detail)]))?.asks[0], detail).toMatch(/\S/u);
    }
  });

  test('where a reader was stopped the words say to run again, and ask nobody for a paper', () => {
    const again = language === 'en' ? /\brun again\b/iu : /重新运行/u;
    const asking = language === 'en' ? /\bask\b|hand in/iu : /补|重新提交|要求|企业/u;
    const stopped = READ_FAULTS.filter((code) => isStopped({ code }));
    const keys = [
      ...stopped.flatMap((code) => [`fault.${code}.advice`, `finding.document.unreadable.${code}`]),
      ...['stopped', 'second-reader', 'pictures'].map((detail) => `finding.document.unreadable.${detail}`),
      ...FINDING_CODES.filter((code) => isCurable({ code }) && code !== 'document.unreadable').map(
        (code) => `finding.${code}.unread`,
      ),
    ];
    expect(keys.filter((key) => !again.test(table[key] ?? '') || asking.test(table[key] ?? ''))).toEqual([]);
    const unread = { ...curable('document.missing', 'unread'), runAgain: true } as const;
    expect(supplementOf(scopeWith([unread]))).toBeUndefined();
  });

  test('the supplement notice says how to convert a format that people know, and which pages were not read', () => {
    const ask = (detail: string) => supplementOf(scopeWith([curable('document.unreadable', detail)]))?.asks[0];
    for (const [format, better] of [
      ['heic', 'JPEG'],
      ['rar', 'ZIP'],
      ['7z', 'ZIP'],
      ['doc', 'DOCX'],
      ['xls', 'XLSX'],
    ] as const) {
      expect(ask(toldAs({ code: 'file.unsupported', cause: format }))).toContain(better);
      expect(table[`finding.document.unreadable.file.unsupported.${format}`]).toContain(better);
    }
    expect(ask('pages')).toContain('2, 3');
  });

  test('every step of a working and everything that goes into it has a name', () => {
    const plain = assessedCase();
    const names = [
      'contract',
      'invoiced',
      'paid',
      'from',
      'to',
      'bases',
      'base',
      'rate',
      'cap',
      'used',
      'computed',
      'remaining',
    ];
    const steps = Object.keys(table).filter((key) => key.startsWith('assess.step.'));
    const inputs = Object.fromEntries(names.map((name) => [name, { type: 'text', value: '0.40' } as const]));
    const assessed = assessedCase({
      findings: [],
      assessment: { ...plain.assessment, steps: steps.map((label) => ({ label, clause: '', inputs, value: ZERO })) },
    });
    const { rows } = workingOf(scopeOf(assessed, { ...contextOf(assessed), say: sayFrom(table) })).steps;
    expect(rows).toHaveLength(steps.length);
    expect(steps.length).toBeGreaterThan(3);
  });
});
