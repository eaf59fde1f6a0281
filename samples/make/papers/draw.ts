/** Which function draws which paper. */
import type { PaperDescription, PaperOf } from '../description.ts';
import { applicationForm } from './application-form.ts';
import { entrustment } from './contract/entrustment.ts';
import { instalments } from './contract/instalments.ts';
import { ministry } from './contract/ministry.ts';
import { patentAgency } from './contract/patent-agency.ts';
import { providerFirst } from './contract/provider-first.ts';
import { creditReport } from './credit-report.ts';
import { eligibility } from './eligibility.ts';
import { digitalInvoice } from './invoice/digital.ts';
import { taxControlInvoice } from './invoice/tax-control.ts';
import { licence } from './licence.ts';
import type { Cast, Draw, Drawn } from './paper.ts';
import { payment } from './payment/payment.ts';
import { acceptance } from './result/acceptance.ts';
import { deliveryList } from './result/delivery-list.ts';
import { filingReceipt } from './result/filing-receipt.ts';
import { noveltySearch } from './result/novelty-search.ts';
import { testReport } from './result/test-report.ts';

const CONTRACTS = {
  ministry,
  entrustment,
  instalments,
  'patent-agency': patentAgency,
  'provider-first': providerFirst,
} satisfies Record<PaperOf<'contract'>['layout'], Draw<'contract'>>;
const INVOICES = {
  'digital-special': digitalInvoice,
  'digital-ordinary': digitalInvoice,
  'tax-control': taxControlInvoice,
} satisfies Record<PaperOf<'invoice'>['layout'], Draw<'invoice'>>;
const RESULTS = {
  'test-report': testReport,
  'novelty-search': noveltySearch,
  'filing-receipt': filingReceipt,
  acceptance,
  'delivery-list': deliveryList,
} satisfies Record<PaperOf<'result'>['layout'], Draw<'result'>>;

/** Draws any paper in the layout that it names. */
export function drawPaper(paper: PaperDescription, cast: Cast): Drawn {
  switch (paper.paper) {
    case 'contract':
      return CONTRACTS[paper.layout](paper, cast);
    case 'invoice':
      return INVOICES[paper.layout](paper, cast);
    case 'payment':
      return payment(paper, cast);
    case 'result':
      return RESULTS[paper.layout](paper, cast);
    case 'eligibility':
      return eligibility(paper, cast);
    case 'credit-report':
      return creditReport(paper, cast);
    case 'application-form':
      return applicationForm(paper, cast);
    case 'licence':
      return licence(paper, cast);
  }
}
