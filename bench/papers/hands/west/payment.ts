/** What a clerk keeps as proof of a payment: screens of apps, counter slips and lists; every second one with a trap. */
import type { Draw } from '../../draw.ts';
import { paperOf } from '../../paper.ts';
import type { Piece, Writer } from '../../paper.ts';
import { counterSlip } from './payment-counter.ts';
import { drawEvent } from './payment-event.ts';
import type { Event } from './payment-event.ts';
import { activityList } from './payment-list.ts';
import { screen } from './payment-screen.ts';

/** Writes one of them. */
export const payment: Writer = (draw) => {
  const event = drawEvent(draw);
  const write = draw.weighted<(draw: Draw, event: Event, trap: string | null) => Piece>([
    [4, screen],
    [4, counterSlip],
    [2, activityList],
  ]);
  return paperOf('payment', [write(draw, event, draw.chance(0.5) ? draw.pick(TRAPS) : null)]);
};

const TRAPS = ['fee', 'balance', 'failed', 'printed-later', 'other-name', 'list-price', 'web-bank'] as const;
