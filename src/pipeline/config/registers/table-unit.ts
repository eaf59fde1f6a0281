/** The unit in which a sheet counts its money: said in its name, above its heading or in a remark below. */
import { squeeze } from '../../../recognize/index.ts';
import { unitsStated, type StatedUnit } from './unit.ts';

/** A text outside of the entries, and where it stands as people say it. */
export interface Beside {
  readonly text: string;
  readonly where: string;
}

/**
 * The unit that the texts state and where; a `problem` when they name a currency, several units, or one that cannot be
 * told to be meant for the amounts. Undefined when they name none.
 */
export type TableUnit =
  | { readonly yuan: number; readonly raw: string; readonly where: string }
  | { readonly problem: string; readonly raw: string; readonly where: string };

/** Finds the unit of a sheet in the texts beside its entries. */
export function tableUnit(texts: readonly Beside[]): TableUnit | undefined {
  const stated = texts.flatMap(({ text, where }) =>
    unitsStated(squeeze(text).text).map((unit): StatedUnit & { readonly where: string } => ({ ...unit, where })),
  );
  const unclear = stated.find(({ yuan }) => yuan === undefined);
  if (unclear !== undefined) return { problem: 'config.register.unit-unclear', raw: unclear.raw, where: unclear.where };
  const [first, ...rest] = stated;
  if (first?.yuan === undefined) return undefined;
  const other = rest.find(({ yuan }) => yuan !== first.yuan);
  if (other !== undefined)
    return { problem: 'config.register.unit-conflict', raw: `${first.raw}、${other.raw}`, where: other.where };
  return { yuan: first.yuan, raw: first.raw, where: first.where };
}
