import { expect, test } from 'vitest';
import { day, money, type Alternative, type Fact, type SettledDocument, type Valued } from '../../src/model/index.ts';
import { ALWAYS, APPLICANT, fact, PROVIDER, said, settled, STRANGER_ID } from './builder.ts';

const MISREAD = '克拉玛依砾原智控科枝有限公司';

const beside = (valued: Valued, ink = true): Alternative => ({
  ...valued,
  raw: '',
  places: [],
  witnesses: ink ? ['ink'] : [],
});

/** The clean paper of that id with one fact of a scan, and without the code that would tell the parties. */
function scan(id: string, wanted: Fact, without: keyof SettledDocument['facts'] = 'buyerTaxId'): SettledDocument {
  const paper = settled().documents.find((one) => one.id === id);
  if (paper === undefined) throw new RangeError(`no ${id}`);
  const { [without]: _, ...facts } = paper.facts;
  return { ...paper, facts: { ...facts, [wanted.field]: wanted } };
}

const saidOf = (paper: SettledDocument) => said({ replace: [paper] }).filter((one) => one !== ALWAYS);

const buyer = (name: string, reading: Parameters<typeof fact>[3]) =>
  scan('invoice', fact('invoice', 'buyerName', name, { status: 'check', ...reading }));
const named = (value: string): Valued => ({ type: 'name', value });

test.each<[string, SettledDocument, readonly string[]]>([
  ['what was read is another and its ink contradicts', buyer(MISREAD, {}), ['party.buyer-not-applicant/invoice']],
  [
    'the applicant is only another print on the paper',
    buyer(MISREAD, { alternatives: [beside(named(APPLICANT), false)] }),
    ['party.buyer-not-applicant/invoice'],
  ],
  [
    'its ink could say the applicant',
    buyer(MISREAD, { alternatives: [beside(named(APPLICANT))] }),
    ['amount.uncertain/party'],
  ],
  [
    'it was repaired and is not sure',
    buyer(APPLICANT, { foundBy: 'ink', raw: MISREAD, alternatives: [beside(named(MISREAD), false)] }),
    ['amount.uncertain/party'],
  ],
  ['it was repaired and is sure', buyer(APPLICANT, { status: 'sure', foundBy: 'ink', raw: MISREAD }), []],
  ['it was read as it should be and is not sure', buyer(APPLICANT, {}), []],
])('of a buyer on a scan, where %s, is said what the ink lets be said', (_, paper, expected) => {
  expect(saidOf(paper)).toEqual(expected);
});

test("a code that is another's accuses, whatever the ink of the name could say", () => {
  const paper = buyer(MISREAD, { alternatives: [beside(named(APPLICANT))] });
  const coded = { ...paper, facts: { ...paper.facts, buyerTaxId: fact('invoice', 'buyerTaxId', STRANGER_ID) } };
  expect(saidOf(coded)).toEqual(['party.buyer-not-applicant/invoice']);
});

test('a payee that was repaired and is not sure is asked for', () => {
  const payee = fact('payment', 'payee', PROVIDER, { status: 'check', foundBy: 'ink', raw: `${PROVIDER}1` });
  expect(saidOf(scan('slip', payee))).toEqual(['amount.uncertain/party']);
});

test.each([
  ['contradicts', false, true],
  ['could make agree', true, false],
])('an invoice whose amount differs from the contract by a digit that its ink %s', (_, ink, differs) => {
  const total = fact('invoice', 'totalAmount', '128000.00', {
    status: 'check',
    alternatives: [beside({ type: 'money', value: money('126000.00') }, ink)],
  });
  const codes = saidOf(scan('invoice', total)).filter((one) =>
    /contract-invoice|base-differs|invoice-payment/u.test(one),
  );
  expect(codes.length > 0).toBe(differs);
});

test.each([
  ['contradicts', false, ['date.order/invoice-issueDate']],
  ['could put right', true, []],
])('a day of invoice before the signing that its ink %s', (_, ink, expected) => {
  const issued = fact('invoice', 'issueDate', '2025-03-01', {
    status: 'check',
    alternatives: [beside({ type: 'day', value: day('2025-03-07') }, ink)],
  });
  expect(saidOf(scan('invoice', issued)).filter((one) => one.startsWith('date.'))).toEqual(expected);
});
