/** The third hand: the clerk of a small laboratory and software firm in the north-west. */
import type { Hand } from '../../paper.ts';
import { applicationForm } from './application-form.ts';
import { contract } from './contract.ts';
import { creditReport } from './credit-report.ts';
import { eligibility } from './eligibility.ts';
import { licence } from './licence.ts';
import { payment } from './payment.ts';
import { result } from './result.ts';

/** West. */
export const WEST: Hand = {
  name: 'west',
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
