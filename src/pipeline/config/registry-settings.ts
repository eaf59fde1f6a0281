/** `registry.yaml`: which columns of the lists a person has looked at and told to leave alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault, type Say } from '../../model/index.ts';
import { titleOf } from './registers/column.ts';
import { parseYaml } from './folder.ts';
import { text, unique } from './shape.ts';

/** The name of the file in the registry folder. */
export const SETTINGS_FILE = 'registry.yaml';

const SHAPE = z.strictObject({ ignoreColumns: unique(text).default([]) });

// Days and sums that ordinary lists hold and that no rule asks for. The rest is for the bureau to say.
const HARMLESS = [
  '序号',
  '成立日期',
  '成立时间',
  '注册资本',
  '注册资金',
  '合同金额',
  '签订日期',
  '发票金额',
  '开票日期',
  '核定基数',
] as const;

/**
 * The headings to be left alone where nothing else is known of them: a short list that ships, and `ignoreColumns`. A
 * column that a register needs is read all the same. A wrong file is a `configuration` Fault.
 */
export async function ignoredColumns(dir: string, say: Say): Promise<ReadonlySet<string>> {
  const bytes = await readFile(join(dir, SETTINGS_FILE)).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Fault('configuration', [say('config.registry.unreadable-settings', { file: SETTINGS_FILE })], { cause });
  });
  if (bytes === undefined) return new Set(HARMLESS);
  const { value, problems } = parseYaml(SETTINGS_FILE, bytes, SHAPE, say);
  if (value === undefined) throw new Fault('configuration', problems);
  return new Set([...HARMLESS, ...value.ignoreColumns.map((heading) => titleOf(heading).whole)]);
}
