/** The four registers: how each is told from the others, read, and written again in one plain form. */
import type { CreditIssuer, Enterprise, Payout, Provider } from '../../../model/index.ts';
import { registerFile, type RegisterFile } from './register-file.ts';
import { ENTERPRISE_COLUMNS, ISSUER_COLUMNS, PAYOUT_COLUMNS, PROVIDER_COLUMNS } from './columns.ts';
import { creditIssuer, enterprises, payout, provider } from './entries.ts';
import { categoriesText } from './known-words.ts';

/** The registers by the name of their file. */
export const REGISTER_NAMES = ['providers', 'enterprises', 'payouts', 'credit-issuers'] as const;

/** One of the four. */
export type RegisterName = (typeof REGISTER_NAMES)[number];

const STATES = { proposed: '拟兑现', approved: '已批准', paid: '已兑现', returned: '已退回' } as const satisfies Record<
  Payout['state'],
  string
>;

/** Every register, its columns under their usual names. */
export const REGISTER_FILES = {
  providers: registerFile(
    { name: 'providers', columns: PROVIDER_COLUMNS, required: ['name'] },
    (row) => [provider(row)],
    (value: Provider) => ({
      name: value.name,
      uscc: value.uscc ?? '',
      providerKind: value.providerKind ?? '',
      categories: categoriesText(value.categories),
      registeredOn: value.registeredOn ?? '',
      validUntil: value.validUntil ?? '',
      formerNames: value.formerNames.join('、'),
      legalRepresentative: value.legalRepresentative ?? '',
      address: value.address ?? '',
    }),
  ),
  enterprises: registerFile(
    { name: 'enterprises', columns: ENTERPRISE_COLUMNS, required: ['name'] },
    enterprises,
    (value: Enterprise) => ({
      name: value.name,
      uscc: value.uscc ?? '',
      kind: value.kind,
      certificateNumber: value.certificateNumber ?? '',
      validFrom: value.validFrom ?? '',
      validUntil: value.validUntil ?? '',
      address: value.address ?? '',
      formerNames: value.formerNames.join('、'),
      legalRepresentative: value.legalRepresentative ?? '',
    }),
  ),
  payouts: registerFile(
    { name: 'payouts', columns: PAYOUT_COLUMNS, required: ['year', 'enterprise', 'amount', 'state'] },
    (row) => [payout(row)],
    (value: Payout) => ({
      year: String(value.year),
      batch: value.batch,
      enterprise: value.enterprise,
      uscc: value.uscc ?? '',
      contractNumber: value.contractNumber ?? '',
      invoiceNumbers: value.invoiceNumbers.join('、'),
      amount: value.amount,
      state: STATES[value.state],
    }),
  ),
  'credit-issuers': registerFile(
    { name: 'credit-issuers', columns: ISSUER_COLUMNS, required: ['name'] },
    (row) => [creditIssuer(row)],
    (value: CreditIssuer) => ({
      name: value.name,
      uscc: value.uscc ?? '',
      registeredOn: value.registeredOn ?? '',
      validUntil: value.validUntil ?? '',
    }),
  ),
} as const satisfies Record<RegisterName, RegisterFile<unknown>>;
