/**
 * Every pattern of the program: those written in `src/`, and those that are built while its modules and templates are
 * loaded and papers are understood.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parse, type AnyNode } from 'acorn';
import { full } from 'acorn-walk';

const native = globalThis.RegExp;

/** A pattern as it is compiled, and the file and line it comes from. */
export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  readonly from: string;
}

/** The patterns written as literals in the TypeScript files below a folder. */
export function literalsIn(folder: string): readonly FoundPattern[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.toSorted().flatMap((name) => {
    const found: FoundPattern[] = [];
    const code = stripTypeScriptTypes(readFileSync(join(folder, name), 'utf8'));
    full(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), (node) => {
      const { regex, loc } = node as AnyNode & { regex?: { pattern: string; flags: string } };
      if (regex !== undefined)
        found.push({ source: regex.pattern, flags: regex.flags, from: `${name}:${String(loc?.start.line)}` });
    });
    return found;
  });
}

/**
 * The patterns that are built with `new RegExp` while `run` works; modules that `run` imports for the first time count.
 */
export async function patternsBuiltBy(run: () => Promise<void>): Promise<readonly FoundPattern[]> {
  const found: FoundPattern[] = [];
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const from = callerIn('src', new Error().stack ?? '');
      if (typeof source === 'string' && from !== undefined) found.push({ source, flags, from });
      return new target(source, flags);
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

// File and line of the caller when it lies in a folder of ours; packages build patterns of their own.
function callerIn(folder: string, stack: string): string | undefined {
  const caller = stack.split('\n')[2] ?? '';
  return new native(`/${folder}/([^?)]{1,200}?:\\d{1,6})`, 'u').exec(caller)?.[1];
}
