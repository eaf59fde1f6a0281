/** The store's real sentences. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { sayFrom, type Language, type Say } from '../../src/model/index.ts';

/** The flat table of the store's messages in a language. */
export function words(language: Language): Readonly<Record<string, string>> {
  const file = new URL(`../../templates/messages/${language}/store.yaml`, import.meta.url);
  return z.record(z.string(), z.string()).parse(parse(readFileSync(file, 'utf8')));
}

/** Says the store's sentences in Chinese. */
export const say: Say = sayFrom(words('zh-CN'));
