import { describe, expect, test } from 'vitest';
import * as names from '../../src/dossier/names.ts';
import {
  CATEGORIES,
  DOCUMENT_KINDS,
  FIELDS,
  LANGUAGES,
  READERS,
  SEVERITIES,
  WITNESSES,
  type FieldName,
  type Recommendation,
} from '../../src/model/index.ts';
import { dossierMessages, say } from './setting.ts';

const FIELD_NAMES = [...new Set(DOCUMENT_KINDS.flatMap((kind) => Object.keys(FIELDS[kind])))];
const RECOMMENDATIONS = { approve: true, supplement: true, review: true, reject: true } satisfies Record<
  Recommendation,
  true
>;

describe.each(LANGUAGES)('%s', (language) => {
  test.each<readonly [string, readonly string[]]>([
    ['field', FIELD_NAMES],
    ['kind', DOCUMENT_KINDS],
    ['witness', WITNESSES],
    ['severity', SEVERITIES],
    ['category', CATEGORIES],
    ['reader', READERS],
    ['status', ['sure', 'check']],
    ['recommendation', Object.keys(RECOMMENDATIONS)],
    ['dossier.reason', Object.keys(RECOMMENDATIONS)],
    ['match', ['uscc', 'name', 'former-name', 'ambiguous', 'none']],
  ])('every %s has a name', (prefix, members) => {
    const table = dossierMessages(language);
    expect(members.filter((member) => !table[`${prefix}.${member}`])).toEqual([]);
  });

  test('no message of a closed list names what is not in it', () => {
    const known = {
      field: FIELD_NAMES,
      kind: DOCUMENT_KINDS,
      witness: WITNESSES,
      severity: SEVERITIES,
      category: CATEGORIES,
      reader: READERS,
    } as const;
    const strangers = Object.keys(dossierMessages(language)).filter((key) => {
      const list = Object.entries(known).find(([prefix]) => key.startsWith(`${prefix}.`));
      return list !== undefined && !list[1].some((member) => key === `${list[0]}.${member}`);
    });
    expect(strangers).toEqual([]);
  });
});

test('both languages have the same keys with the same places', () => {
  const places = (language: (typeof LANGUAGES)[number]) =>
    Object.fromEntries(
      Object.entries(dossierMessages(language)).map(([key, sentence]) => [
        key,
        [...new Set(sentence.match(/\{\w+\}/gu))].toSorted(),
      ]),
    );
  expect(places('en')).toEqual(places('zh-CN'));
});

test('names are looked up by their list', () => {
  const field: FieldName = 'contractAmount';
  expect(names.fieldName(say(), field)).toBe('合同金额');
  expect(names.witnessName(say('en'), 'words')).toBe('words (大写)');
  expect(() => names.findingTitle(say(), 'party.related')).toThrow(RangeError);
});
