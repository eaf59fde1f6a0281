/** A reading fault for machines and people: what happened and what to do next. */
import type { FileType, ReadFault, Say } from '../model/index.ts';

// Formats of which people can be told how to hand in something better.
const KNOWN: readonly string[] = ['heic', 'rar', '7z', 'doc', 'xls'] as const satisfies readonly FileType[];

/** Code, message and advice in the words of `say`; an unsupported format that people know by name has an advice of its own. */
export function faultJson({ code, cause }: ReadFault, say: Say): { readonly code: string; readonly message: string; readonly advice: string } {
  const told = code === 'file.unsupported' && KNOWN.includes(cause) ? `${code}.${cause}` : code;
  return { code, message: say(`fault.${code}.message`), advice: say(`fault.${told}.advice`) };
}
