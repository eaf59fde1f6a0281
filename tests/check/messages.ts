/** The sentences of findings as shipped, in both languages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { LANGUAGES, sayFrom, type Complaint, type Language } from '../../src/model/index.ts';

const table = (language: Language, name: string) =>
  z
    .record(z.string(), z.string())
    .parse(parse(readFileSync(new URL(`../../templates/messages/${language}/${name}.yaml`, import.meta.url), 'utf8')));

const findings = (language: Language) =>
  Object.fromEntries(
    Object.entries({ ...table(language, 'findings'), ...table(language, 'papers') }).filter(([key]) =>
      key.startsWith('finding.'),
    ),
  );

/** The flat table of each language. */
export const FINDINGS = { 'zh-CN': findings('zh-CN'), en: findings('en') } as const satisfies Record<
  Language,
  Readonly<Record<string, string>>
>;

/** The message of a complaint in every language; throws where a sentence or a value is missing. */
export function sentences({ code, detail, values }: Complaint): readonly string[] {
  return LANGUAGES.map((language) => sayFrom(FINDINGS[language])(`finding.${code}.${detail}`, values));
}
