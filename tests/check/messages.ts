/** The sentences of findings as shipped, in both languages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, sayFrom, type Complaint, type Language } from '../../src/model/index.ts';

const table = (language: Language) =>
  z
    .record(z.string(), z.string())
    .parse(parse(readFileSync(new URL(`../../templates/messages/${language}/findings.yaml`, import.meta.url), 'utf8')));

/** The flat table of each language. */
export const FINDINGS = { 'zh-CN': table('zh-CN'), en: table('en') } as const satisfies Record<
  Language,
  Readonly<Record<string, string>>
>;

/** The message of a complaint in every language; throws where a sentence or a value is missing. */
export function sentences({ code, detail, values }: Complaint): readonly string[] {
  return LANGUAGES.map((language) => sayFrom(FINDINGS[language])(`finding.${code}.${detail}`, values));
}
