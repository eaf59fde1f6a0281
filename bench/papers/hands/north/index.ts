/** The first hand: writes every kind of paper. */
import type { Hand } from '../../paper.ts';
import { applicationForm } from './application-form.ts';
import { contract } from './contract.ts';
import { creditReport } from './credit-report.ts';
import { eligibility } from './eligibility.ts';
import { licence } from './licence.ts';
import { payment } from './payment.ts';
import { result } from './result.ts';

/** North. */
export const NORTH: Hand = {
  name: 'north',
  writers: {
    contract,
    payment,
    result,
    eligibility,
    licence,
    'credit-report': creditReport,
    'application-form': applicationForm,
  },
};
