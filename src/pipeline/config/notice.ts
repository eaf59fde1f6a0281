/** Which year's 受理通知 a run follows. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Fault, type Day, type Notice, type Policy, type Say, type Scheme } from '../../model/index.ts';
import { policyDay, valueOn } from '../../rules/index.ts';
import { parseYaml } from './folder.ts';
import { problemAt } from './problem.ts';
import { noticeShape } from './scheme-shape.ts';

/** What no shape can see in a notice: where, a message key, its values. */
export interface NoticeProblem {
  readonly path: readonly string[];
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The rate must lie in the policy's range on the last day of the window, the policy must know cap and base then, and
 * submissions cannot end before the window begins.
 */
export function noticeProblems(notice: Notice, policy: Policy): readonly NoticeProblem[] {
  const on = policyDay(notice);
  const range = valueOn(policy.rateRange, on)?.value;
  const outside =
    range !== undefined && (Number(notice.rate) < Number(range.min) || Number(notice.rate) > Number(range.max));
  const silent = (['rateRange', 'cap', 'base'] as const).filter(
    (name) => valueOn<unknown>(policy[name], on) === undefined,
  );
  return [
    ...(outside ? [{ path: ['rate'], key: 'config.notice.rate', values: { found: notice.rate, ...range } }] : []),
    ...silent.map((name) => ({ path: ['window', 'to'], key: 'config.notice.no-policy', values: { name, on } })),
    ...(notice.submitBy < notice.window.from
      ? [
          {
            path: ['submitBy'],
            key: 'config.notice.submit-by',
            values: { found: notice.submitBy, from: notice.window.from },
          },
        ]
      : []),
  ];
}

/**
 * The notice that was asked for by id or file; else the one of the scheme whose window holds today. None, or two that
 * do, is a `usage` Fault; a bad file a `configuration` Fault.
 */
export async function chooseNotice(
  scheme: Scheme,
  { notice: wanted, today }: { readonly notice?: string | undefined; readonly today: Day },
  say: Say,
): Promise<Notice> {
  const known = scheme.notices.map(({ id }) => id).join(', ') || '—';
  if (wanted !== undefined)
    return scheme.notices.find(({ id }) => id === wanted) ?? readNotice(wanted, scheme, known, say);
  const open = scheme.notices.filter(({ window }) => window.from <= today && today <= window.to);
  const [only, second] = open;
  if (only === undefined) throw new Fault('usage', [say('config.notice.none', { today, known })]);
  if (second !== undefined)
    throw new Fault('usage', [say('config.notice.several', { today, known: open.map(({ id }) => id).join(', ') })]);
  return only;
}

async function readNotice(path: string, scheme: Scheme, known: string, say: Say): Promise<Notice> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Fault('usage', [say('config.notice.unknown', { wanted: path, known })], { cause });
  });
  const file = basename(path);
  const { value, problems } = parseYaml(file, bytes, noticeShape, say);
  const more =
    value === undefined
      ? []
      : noticeProblems(value, scheme.policy).map((problem) =>
          problemAt(file, problem.path, say(problem.key, problem.values), say),
        );
  if (value === undefined || more.length > 0) throw new Fault('configuration', [...problems, ...more]);
  return value;
}
