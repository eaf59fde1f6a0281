/** The dossier says with the shipped words of all stages what those stages can hand it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { doubtsOf } from '../../src/dossier/doubts.ts';
import { faultJson } from '../../src/dossier/fault-json.ts';
import { supplementOf } from '../../src/dossier/supplement-request.ts';
import { scopeOf } from '../../src/dossier/scope.ts';
import { workingOf } from '../../src/dossier/working.ts';
import {
  EVERY_MESSAGE,
  FINDING_CODES,
  isCurable,
  isStopped,
  LANGUAGES,
  READ_FAULTS,
  sayFrom,
  STEP_INPUTS,
  STEP_LABELS,
  toldAs,
  type Finding,
  type Language,
  ZERO,
  type Message,
  type Severity,
  type VariantOf,
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

const found = (message: Message, severity: Severity = 'hold'): Finding => ({
  ...message,
  severity,
  clause: '5',
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

  test.each(EVERY_MESSAGE)('a finding $code has its sentence about $detail, with all values in it', (message) => {
    const [shown] = [...doubtsOf(scopeWith([found(message)])).looks];
    expect(shown?.message).toMatch(/\S/u);
    expect(shown?.message).not.toMatch(/[{}]/u);
  });

  test('every sentence about a finding belongs to a variant that there is', () => {
    const known = new Set(EVERY_MESSAGE.map(({ code, detail }) => `finding.${code}.${detail}`));
    const strays = Object.keys(table).filter(
      (key) => key.startsWith('finding.') && !/\.(?:title|ask)$/u.test(key) && !known.has(key),
    );
    expect(strays).toEqual([]);
  });

  test('every fault of a file says what happened and what to do', () => {
    const faults = READ_FAULTS.flatMap((code) =>
      ['heic', 'rar', '7z', 'doc', 'xls', ''].map((cause) => ({ code, cause })),
    );
    for (const fault of faults) {
      const { message, advice } = faultJson(fault, sayFrom(table));
      expect([message, advice].join('\n')).toMatch(/^\S.*\n\S/u);
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
    const unread = { ...found({ code: 'document.missing', detail: 'unread', values: {} }), runAgain: true } as const;
    expect(supplementOf(scopeWith([unread]))).toBeUndefined();
  });

  test.each(
    EVERY_MESSAGE.filter(
      (message) => isCurable(message) && !/^(?:reader\.|stopped|pictures|second-reader|unread)/u.test(message.detail),
    ),
  )('where the supplement notice asks for $code $detail, it has words for it', (message) => {
    for (const ask of supplementOf(scopeWith([found(message)]))?.asks ?? []) expect(ask).toMatch(/\S/u);
  });

  test('the supplement notice says how to convert a format that people know, and which pages were not read', () => {
    const ask = (detail: VariantOf<'document.unreadable'>) =>
      supplementOf(
        scopeWith([found({ code: 'document.unreadable', detail, values: { file: '合同.pdf', pages: '2, 3' } })]),
      )?.asks[0];
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
    const steps = STEP_LABELS;
    const inputs = Object.fromEntries(STEP_INPUTS.map((name) => [name, { type: 'text', value: '0.40' } as const]));
    const assessed = assessedCase({
      findings: [],
      assessment: { ...plain.assessment, steps: steps.map((label) => ({ label, clause: '', inputs, value: ZERO })) },
    });
    const { rows } = workingOf(scopeOf(assessed, { ...contextOf(assessed), say: sayFrom(table) })).steps;
    expect(rows).toHaveLength(steps.length);
    expect(
      Object.keys(table)
        .filter((key) => key.startsWith('assess.step.'))
        .toSorted(),
    ).toEqual(steps.toSorted());
  });
});
