/** The third hand: the clerk of a small laboratory and software firm in the north-west. */
import type { Hand } from '../../paper.ts';
import { contract } from './contract.ts';
import { payment } from './payment.ts';

/** West. */
export const WEST: Hand = { name: 'west', writers: { contract, payment } };
