/** Text → typed spans with raw offsets. */
export { amountsCompound } from './amount-compound.ts';
export { amountsInDigits, foreignAmounts, type DigitAmount, type ForeignAmount } from './amount-digits.ts';
export { digitReadings, wordReadings, type Reading } from './amount-readings.ts';
export { amountsInWords, type WordAmount } from './amount-words.ts';
export type { MoneySign } from './currency.ts';
export { currenciesStated, namesYuan, type Currency } from './currency-stated.ts';
export { brokenDays, days, type DayForm, type WrittenDay } from './day.ts';
export { dayRanges, type DayRange } from './day-range.ts';
export { likelihoodOf, type Likelihood } from './forced-alignment.ts';
export { HAN_NUMBER, hanNumber } from './han-number.ts';
export { invoiceNumbers, type InvoiceNumber, type InvoiceNumberForm } from './invoice-number.ts';
export { parseQr, type InvoiceQr } from './invoice-qr.ts';
export { alike, editDistance } from './likeness.ts';
export { misreadDays, misreadYears } from './misread-day.ts';
export { foldName, normalise, squeeze, withoutRadicals, type Normalised } from './normalise.ts';
export { anyOf } from './any-of.ts';
export { organisations, type NameLabels } from './organisation.ts';
export {
  isOrganisationCode,
  isUscc,
  makeUscc,
  organisationCheck,
  organisationCodeOf,
  sameOrganisation,
  usccRegion,
} from './organisation-code.ts';
export { sideNaming, type Side, type SideLabels, type SideNamed } from './side.ts';
export type { Span } from './span.ts';
export { trimEnd } from './trim.ts';
export { taxIds, type TaxId } from './tax-id.ts';
export { asOnPage, upright, uprightSize, type Orientation } from './upright.ts';
export { wordsOf, type WordStyle } from './words-of.ts';
