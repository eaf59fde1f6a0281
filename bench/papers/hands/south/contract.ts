/** Contracts: long articles in the manner of an office for technology transfer. */
import { paperOf } from '../../paper.ts';
import type { Piece, Truth, Writer } from '../../paper.ts';
import { closing, CLOSING_TRAPS } from './closing.ts';
import { drawDeal, truthOf } from './deal.ts';
import type { Deal } from './deal.ts';
import { further } from './further.ts';
import { FURTHER_TRAPS } from './other-agreements.ts';
import { OPEN_PRICES } from './open-price.ts';
import { opening } from './opening.ts';
import { price } from './price.ts';
import { PRICE_TABLES } from './price-tables.ts';
import { PRICE_TRAPS } from './price-traps.ts';
import { numbered } from './section.ts';
import type { Place, Section, Trap } from './section.ts';
import { scope } from './scope.ts';
import { term, TERM_TRAPS } from './term.ts';

/** Writes a contract, every second one with a trap. */
export const contract: Writer = (draw) => {
  const deal = drawDeal(draw);
  const [name, trap] = draw.chance(0.5) ? draw.pick(Object.entries(TRAPS)) : [null, null];
  const write = (place: Place): Piece => (trap?.place === place ? trap.write : ORDINARY[place])(draw, deal);
  const middle = draw.shuffled([scope(draw, deal), write('price'), write('term'), write('further')]);
  const pieces = [write('opening'), ...middle, write('closing')];
  const blocks = numbered(
    draw,
    pieces.flatMap((piece) => piece.blocks),
  );
  const paper = paperOf('contract', [{ blocks: [], truth: truthOf(deal), trap: name }, ...pieces]);
  return { ...paper, blocks, none: [...paper.none, ...missingIds(deal, paper.truth)] };
};

function missingIds(deal: Deal, truth: Truth): readonly string[] {
  if (deal.roles.first === null) return [];
  return ['partyATaxId', 'partyBTaxId'].filter((name) => truth[name] === undefined);
}

const ORDINARY: Readonly<Record<Place, Section>> = { opening, price, term, further, closing };
const TRAPS: Readonly<Record<string, Trap>> = {
  ...PRICE_TRAPS,
  ...PRICE_TABLES,
  ...OPEN_PRICES,
  ...TERM_TRAPS,
  ...CLOSING_TRAPS,
  ...FURTHER_TRAPS,
};
