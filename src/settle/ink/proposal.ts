/** A value that somebody else has for what a scan prints. */
import type { Valued, Witness } from '../../model/index.ts';

/** A value that somebody proposes; `witness`: who stands for it, absent where it is only possible. */
export interface Proposal {
  readonly valued: Valued;
  readonly witness?: Witness;
}
