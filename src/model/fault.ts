/** What stopped the program or a file: never what is wrong with the papers (that is a Finding). */

import type { FileType } from './file-type.ts';

/** Why a file or a page could not be read. */
export const READ_FAULTS = [
  'file.empty',
  'file.encrypted',
  'file.damaged',
  'file.unsupported',
  'file.too-large',
  'file.limit',
  'reader.timeout',
  'reader.memory',
  'reader.crashed',
] as const;

/** A closed code of a reading fault. */
export type ReadFaultCode = (typeof READ_FAULTS)[number];

/** Why the program could not start or go on. `usage` and `configuration` end with exit code 2 and nothing written. */
export type RunFaultCode = 'usage' | 'configuration' | 'store.busy' | 'store.failed' | 'output.failed' | 'internal';

/**
 * Whether a reader was stopped, which is no property of the paper: a second run may cure it, and nobody is asked for
 * another paper.
 */
export function isStopped({ code }: Pick<ReadFault, 'code'>): boolean {
  return code.startsWith('reader.');
}

/** A reading fault as data: what happened and what to do next, in the user's language by message key. */
export interface ReadFault {
  readonly code: ReadFaultCode;
  /** Technical cause for logs (English); people read the message of the code. */
  readonly cause: string;
}

// Formats of which people can be told how to hand in something better.
const CONVERTIBLE = ['heic', 'rar', '7z', 'doc', 'xls'] as const satisfies readonly FileType[];

/** A file that cannot be read, by the format that people know by name. */
export const CONVERTIBLE_FAULTS = CONVERTIBLE.map((format) => `file.unsupported.${format}` as const);

/**
 * The fault's code, with the format behind it (`file.unsupported.heic`) where people know the format by name: such a
 * message says how to convert it.
 */
export function toldAs({ code, cause }: ReadFault): ReadFaultCode | (typeof CONVERTIBLE_FAULTS)[number] {
  return CONVERTIBLE_FAULTS.find((told) => told === `${code}.${cause}`) ?? code;
}

/** An error that stops a run; `lines` are one clear sentence each (file, sheet and row where they have one). */
export class Fault extends Error {
  readonly code: RunFaultCode;
  readonly lines: readonly string[];

  constructor(code: RunFaultCode, lines: readonly string[], options?: { readonly cause?: unknown }) {
    super(lines.join('\n'), options);
    this.name = 'Fault';
    this.code = code;
    this.lines = lines;
  }
}
