/** Who paid and who was paid, by the bank's own word. */
import { applicantParty, providerParty } from '../rules/index.ts';
import { mismatchOrUnnamed } from './party-mismatch.ts';
import { eachService } from './papers.ts';

/** A slip whose payer is not the applicant: a person, a parent or a third party pays (代付). */
export const payer = eachService(({ payments }, matched) =>
  payments.flatMap((paper) =>
    mismatchOrUnnamed({
      said: { code: 'payment.third-party', detail: 'payer' },
      nobody: { code: 'payment.third-party', detail: 'payer-unnamed' },
      party: applicantParty(matched),
      paper,
      name: 'payer',
      against: matched.applicant.places,
    }),
  ),
);

/** A slip whose payee is not the provider. */
export const payee = eachService((papers) =>
  papers.payments.flatMap((paper) =>
    mismatchOrUnnamed({
      said: { code: 'party.payee-not-provider', detail: 'payee' },
      nobody: { code: 'party.payee-not-provider', detail: 'payee-unnamed' },
      party: providerParty(papers.service),
      paper,
      name: 'payee',
      against: papers.service.provider.places,
    }),
  ),
);
