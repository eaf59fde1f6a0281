/** How values are written for people: amounts in groups of three, lists in rows, nothing invisible. */
import { grouped, isOf, valueText, type Money, type Say, type Step, type Valued } from '../model/index.ts';

/** A text with what it is. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

// Bidirectional controls make a number read backwards; other control and format characters show as nothing.
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

/** The text without bidirectional and other control characters; line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** An amount with its currency, e.g. `¥ 35,280.00`. */
export function yuan(amount: Money): string {
  return `¥ ${grouped(amount)}`;
}

/** A rate such as `0.40` as per cent. */
export function percent(rate: string): string {
  return /^0\.\d{1,4}$/u.test(rate) ? `${Number((Number(rate) * 100).toFixed(2))} %` : rate;
}

/** A value in rows of text: one row for most, one an item for the lines of an invoice. */
export function valueRows(valued: Valued, say: Say): readonly string[] {
  if (isOf(valued, 'money')) return [grouped(valued.value)];
  if (isOf(valued, 'flag')) return [say(valued.value ? 'dossier.yes' : 'dossier.no')];
  if (isOf(valued, 'lines'))
    return valued.value.map((line) =>
      [line.name, grouped(line.amount), line.rate, line.tax && grouped(line.tax)].filter(Boolean).join('　'),
    );
  return typeof valued.value === 'string' ? [valued.value] : [];
}

/** A clause as a reference; an empty one is a choice of this project where the rules are silent, and says so. */
export function clauseText(clause: string, say: Say): string {
  return clause === '' ? say('dossier.clauseOwn') : say('dossier.clause', { clause });
}

/** The inputs of a step as data give them. */
export function stepInputs({ inputs }: Step): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueText(input)]));
}

/** What a step is called. */
export function stepLabel(step: Step, say: Say): string {
  return say(step.label, stepInputs(step));
}
