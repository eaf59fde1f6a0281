/** A reading fault for machines and people: what happened and what to do next. */
import { toldAs, type ReadFault, type Say } from '../model/index.ts';

/**
 * Code, message and advice in the words of `say`; an unsupported format that people know by name has an advice of its
 * own.
 */
export function faultJson(
  fault: ReadFault,
  say: Say,
): { readonly code: string; readonly message: string; readonly advice: string } {
  return {
    code: fault.code,
    message: say(`fault.${fault.code}.message`),
    advice: say(`fault.${toldAs(fault)}.advice`),
  };
}
