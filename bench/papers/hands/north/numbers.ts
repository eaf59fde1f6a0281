/** Numbers of contracts and reports, as offices make them up. */
import type { Draw } from '../../draw.ts';

/** A number of a paper of a year; letters, digits, hyphens, slashes and brackets. */
export function drawNumber(draw: Draw, year: string): string {
  const letters = draw.pick([
    'HT',
    'KJ',
    'JC',
    'XS',
    'JSFW',
    'TC',
    'WT',
    'KLMY',
    'YF',
    'ZX',
    'SY',
    'R&D',
    'FW',
    'DL',
    'CG',
  ]);
  const more = draw.pick(['JS', 'A', 'B', 'FW', 'KF', '01', 'W', 'C']);
  const serial = String(draw.int(1, 999)).padStart(3, '0');
  const month = String(draw.int(1, 12)).padStart(2, '0');
  return draw.pick([
    `${letters}-${year}-${serial}`,
    `${letters}${year}${month}${serial}`,
    `${letters}（${year}）${serial}`,
    `${letters}/${more}-${year.slice(2)}-${serial}`,
    `${year}${month}${serial}`,
    `${letters}${year.slice(2)}-${more}${serial}`,
    `${year}-${more}-${serial}`,
    `${letters}-${more}-${year}${month}-${serial}`,
    `〔${year}〕${letters}${serial}号`,
    `${year}6502${serial}${String(draw.int(1000, 9999))}`,
  ]);
}
