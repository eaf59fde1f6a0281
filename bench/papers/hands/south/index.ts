/** The second hand: an office for technology transfer and banks near the coast. */
import type { Hand } from '../../paper.ts';
import { contract } from './contract.ts';
import { payment } from './payment.ts';

/** South. */
export const SOUTH: Hand = { name: 'south', writers: { contract, payment } };
