/** 银行回单: one or two on a sheet. */
import { A4, Pen } from '../../drawing.ts';
import { digits } from '../../chance.ts';
import type { Slip } from '../../description.ts';
import type { Cast, Draw } from '../paper.ts';
import { abc } from './abc.ts';
import { boc } from './boc.ts';
import { ccb } from './ccb.ts';
import { cmb } from './cmb.ts';
import { icbc } from './icbc.ts';
import type { DrawSlip, Transfer } from './slip.ts';

const BANKS = { abc, boc, ccb, cmb, icbc } satisfies Record<Slip['bank'], DrawSlip>;

/** A single slip on its own strip of 595 × 380 points, two on one A4 sheet with a line to cut along. */
export const payment: Draw<'payment'> = ({ slips }, cast) => {
  const pen = new Pen(slips.length > 1 ? A4 : { width: 595.28, height: 380 });
  const documents = slips.map((slip, index) => ({
    kind: 'payment' as const,
    fields: BANKS[slip.bank](pen, index * 410, transferOf(slip, cast)),
  }));
  if (slips.length > 1) for (let x = 20; x < 575; x += 12) pen.line(x, 404, x + 6, 404, 0.5, '#888888');
  return { sheets: [pen.sheet()], documents };
};

function transferOf(slip: Slip, { ours, theirs }: Cast): Transfer {
  const payer = ours(slip.payer);
  const from =
    slip.person === undefined
      ? payer
      : { name: slip.person, account: `62220${digits(slip.person, 14)}`, bank: payer.bank };
  return { ...slip, from, to: theirs(slip.payee) };
}
