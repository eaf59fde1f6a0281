/** The second hand: an office for technology transfer and banks near the coast. */
import type { Hand } from '../../paper.ts';
import { applicationForm } from './application-form.ts';
import { contract } from './contract.ts';
import { creditReport } from './credit-report.ts';
import { eligibility } from './eligibility.ts';
import { licence } from './licence.ts';
import { payment } from './payment.ts';
import { result } from './result.ts';

/** South. */
export const SOUTH: Hand = {
  name: 'south',
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
