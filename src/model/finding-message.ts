/** What a finding says: of every code the variants of its message and the values that each of them shows. */
import { FINDINGS, type FindingCode } from './finding-code.ts';
import type { FindingTraits } from './findings/traits.ts';

type Variants<C extends FindingCode> = (typeof FINDINGS)[C]['variants'];

/** The variants of a code. */
export type VariantOf<C extends FindingCode> = Extract<keyof Variants<C>, string>;

type ValueName<C extends FindingCode, V extends keyof Variants<C>> = Variants<C>[V] extends readonly (infer N extends
  string)[]
  ? N
  : never;

/** A code with one of its variants, and the values for its message. */
export type Message<C extends FindingCode = FindingCode> = {
  [K in C]: {
    [V in VariantOf<K>]: {
      readonly code: K;
      readonly detail: V;
      readonly values: MessageValues & Readonly<Record<ValueName<K, V>, string>>;
    };
  }[VariantOf<K>];
}[C];

/** A value for a message template: shown as it is. */
export type MessageValues = Readonly<Record<string, string>>;

/** Every message that a finding can have, with a dash for each value. */
export const EVERY_MESSAGE: readonly Message[] = Object.entries<FindingTraits>(FINDINGS)
  .flatMap(([code, { variants }]) =>
    Object.entries<readonly string[]>(variants).map(([detail, names]) => ({
      code,
      detail,
      values: Object.fromEntries(names.map((name) => [name, '—'])),
    })),
  )
  .filter(isMessage);

/** The first message of a code, with a dash for each value; throws `RangeError` for a code without any. */
export function firstMessage(code: FindingCode): Message {
  const first = EVERY_MESSAGE.find((message) => message.code === code);
  if (first === undefined) throw new RangeError(`no message of ${code}`);
  return first;
}

/** Whether code, variant and values are a message of the table. */
export function isMessage(message: {
  readonly code: string;
  readonly detail: string;
  readonly values: MessageValues;
}): message is Message {
  const all: Readonly<Record<string, FindingTraits>> = FINDINGS;
  const names = all[message.code]?.variants[message.detail];
  return names !== undefined && names.every((name) => message.values[name] !== undefined);
}
