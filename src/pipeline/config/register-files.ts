/** The registers as files: how each is told from the others, read, and written again in one plain form. */
import type { CreditIssuer, Enterprise, Payout, Provider, Say } from '../../model/index.ts';
import { headingOf, type Columns } from './heading.ts';
import {
  categoriesText,
  creditIssuer,
  ENTERPRISE_COLUMNS,
  enterprises,
  ISSUER_COLUMNS,
  payout,
  PAYOUT_COLUMNS,
  provider,
  PROVIDER_COLUMNS,
} from './registers.ts';
import { rowsOf, type Row } from './row.ts';
import type { Sheet } from './sheet.ts';

/** The registers by the name of their file. */
export const REGISTER_NAMES = ['providers', 'enterprises', 'payouts', 'credit-issuers'] as const;

/** One of the four. */
export type RegisterName = (typeof REGISTER_NAMES)[number];

/** What a file gave: lines of cells for every good row, and how many rows have a problem (each is noted). */
export interface Imported {
  readonly lines: readonly (readonly string[])[];
  readonly rows: number;
  readonly refused: number;
}

/**
 * One register as tables. `fit` is how many of its columns the best sheet of a file has, 0 when the required ones are
 * not there.
 */
export interface RegisterFile {
  readonly heading: readonly string[];
  readonly fit: (sheets: readonly Sheet[]) => number;
  readonly read: (file: string, sheets: readonly Sheet[], note: (problem: string) => void, say: Say) => Imported;
}

function registerFile<K extends string, V>(
  name: RegisterName,
  columns: Columns<K>,
  required: readonly NoInfer<K>[],
  make: (row: Row<K>) => readonly (V | undefined)[],
  cells: (value: V) => Readonly<Record<K, string>>,
): RegisterFile {
  const names = Object.keys(columns).filter((column): column is K => Object.hasOwn(columns, column));
  return {
    heading: names.map((column) => columns[column][0]),
    fit: (sheets) => Math.max(0, ...sheets.map((sheet) => headingOf(sheet, columns, names, required)?.at.size ?? 0)),
    read: (file, sheets, note, say) => {
      let problems = 0;
      const count = (problem: string): void => {
        problems += 1;
        note(problem);
      };
      const rows = rowsOf(file, sheets, { name, columns, names, required }, count, say);
      const made = rows.map((row) => {
        const before = problems;
        const values = make(row).filter((value) => value !== undefined);
        return problems === before ? values.map((value) => cells(value)) : undefined;
      });
      const good = made.filter((values) => values !== undefined);
      return {
        lines: good.flat().map((record) => names.map((column) => record[column])),
        rows: good.length,
        refused: made.length - good.length,
      };
    },
  };
}

const STATES = { proposed: '拟兑现', approved: '已批准', paid: '已兑现', returned: '已退回' } as const satisfies Record<
  Payout['state'],
  string
>;

/** Every register, its columns under their usual names. */
export const REGISTER_FILES = {
  providers: registerFile(
    'providers',
    PROVIDER_COLUMNS,
    ['name'],
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
  enterprises: registerFile('enterprises', ENTERPRISE_COLUMNS, ['name'], enterprises, (value: Enterprise) => ({
    name: value.name,
    uscc: value.uscc ?? '',
    kind: value.kind,
    certificateNumber: value.certificateNumber ?? '',
    validFrom: value.validFrom ?? '',
    validUntil: value.validUntil ?? '',
    address: value.address ?? '',
    formerNames: value.formerNames.join('、'),
    legalRepresentative: value.legalRepresentative ?? '',
  })),
  payouts: registerFile(
    'payouts',
    PAYOUT_COLUMNS,
    ['year', 'enterprise', 'amount', 'state'],
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
    'credit-issuers',
    ISSUER_COLUMNS,
    ['name'],
    (row) => [creditIssuer(row)],
    (value: CreditIssuer) => ({
      name: value.name,
      uscc: value.uscc ?? '',
      registeredOn: value.registeredOn ?? '',
      validUntil: value.validUntil ?? '',
    }),
  ),
} as const satisfies Record<RegisterName, RegisterFile>;
