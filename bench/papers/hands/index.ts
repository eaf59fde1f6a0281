/** Everybody who writes papers; a further hand is a folder here and a line below. */
import type { Hand } from '../paper.ts';
import { NORTH } from './north/index.ts';
import { SOUTH } from './south/index.ts';
import { WEST } from './west/index.ts';

/** All hands. */
export const HANDS: readonly Hand[] = [NORTH, SOUTH, WEST];
