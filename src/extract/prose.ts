/** Rules that look at the flow of a document: a pattern, a heading, a section, a span of days, a presence. */
import type { FieldType } from '../model/index.ts';
import { dayRanges } from '../recognize/index.ts';
import { sliceInk, trimInk, type Ink } from './ink.ts';
import { findLabels, labelPattern, spread } from './label.ts';
import { latestOf } from './latest.ts';
import type { Found } from './labelled.ts';
import type { Sheet } from './sheet.ts';
import type { RuleOf } from './template.ts';
import { GUESSED_DAY, RULE_CONFIDENCE, UNBACKED } from './trust.ts';
import { valuesIn } from './value.ts';

/** Everything of the pattern's shape (group 1 when it has one), read as the field's type. */
export function findPattern(rule: RuleOf<'pattern'>, type: FieldType, sheet: Sheet): readonly Found[] {
  const rows = sheet.rows.filter(
    (_, at) => rule.zone === 'all' || (rule.zone === 'top') === at < sheet.rows.length * 0.5,
  );
  const inks = rule.zone === 'all' ? [sheet.flow] : rows.map((row) => row.ink);
  const found = inks.flatMap((ink) =>
    [...ink.text.matchAll(new RegExp(rule.pattern, 'dgu'))].flatMap((match): readonly Found[] => {
      const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
      const values = valuesIn(type, sliceInk(ink, start, end), {
        words: sheet.words,
        form: rule.form,
        pattern: '^[^]+$',
      });
      return values.slice(0, 1).map((value) => ({ ...value, fit: shapeConfidence(rule) }));
    }),
  );
  const counted = rule.of === undefined || found.length === rule.of ? 1 : 0.5;
  const chosen = rule.nth === undefined ? found : found.slice(rule.nth - 1, rule.nth);
  const weighed = chosen.map((one) => ({ ...one, fit: one.fit * counted }));
  return rule.latest === true ? latestOf(weighed) : weighed;
}

function shapeConfidence({ trust, latest }: RuleOf<'pattern'>): number {
  return RULE_CONFIDENCE[trust] * (trust === 'guess' ? (latest === true ? GUESSED_DAY : UNBACKED) : 1);
}

// A heading stands among the first rows of its document.
const HEADING_ROWS = 14;

/** The tallest of the first rows that match the pattern; text with its inner blanks taken out. */
export function findHeading(rule: RuleOf<'heading'>, sheet: Sheet): readonly Found[] {
  const wanted = new RegExp(rule.pattern, 'u');
  const lines = sheet.rows
    .slice(0, HEADING_ROWS)
    .flatMap((row) => row.segments)
    .filter((segment) => wanted.test(segment.ink.text.replace(/\s+/gu, '')));
  const tallest = lines.toSorted((a, b) => b.box[3] - a.box[3] || a.row - b.row)[0];
  if (tallest === undefined) return [];
  const ink = trimInk(tallest.ink);
  const match = wanted.exec(ink.text.replace(/\s+/gu, ''));
  return match === null
    ? []
    : [{ type: 'text', value: match[1] ?? match[0], ink, witnesses: [], fit: RULE_CONFIDENCE[rule.trust] }];
}

/** Text behind a label up to one of the ending words. */
export function findSection(rule: RuleOf<'section'>, sheet: Sheet): readonly Found[] {
  const ends = labelPattern(rule.until, true);
  return findLabels(sheet.rows, rule.labels).flatMap((hit): readonly Found[] => {
    const from = offsetInFlow(sheet.flow, sliceInk(hit.row.ink, hit.end));
    if (from === undefined) return [];
    const rest = sliceInk(sheet.flow, from, from + rule.length);
    const end = rest.text.search(ends);
    const ink = trimInk(end < 0 ? rest : sliceInk(rest, 0, end));
    const value = ink.text.replace(/\s+/gu, ' ').trim();
    return value.replace(/[_＿\s。.；;:：]/gu, '').length < 2
      ? []
      : [
          {
            type: 'text',
            value,
            ink,
            witnesses: [],
            fit: RULE_CONFIDENCE[rule.trust] * UNBACKED * (hit.parted === 'not' ? RUN_ON : 1),
          },
        ];
  });
}

// 服务内容与成果: the label goes on as another word.
const RUN_ON = 0.6;

// Where a row's ink begins in the flow: cells are shared, so the first one tells.
function offsetInFlow(flow: Ink, part: Ink): number | undefined {
  const first = part.cells.find((cell) => cell !== undefined);
  const at = first === undefined ? -1 : flow.cells.indexOf(first);
  return at < 0 ? undefined : at;
}

/** One end of a span of days in the statement that a label begins. */
export function findRange(rule: RuleOf<'range'>, sheet: Sheet): readonly Found[] {
  const labels = new RegExp(rule.labels.map(spread).join('|'), 'gu');
  return [...sheet.flow.text.matchAll(labels)].flatMap((match): readonly Found[] => {
    const start = match.index + match[0].length;
    const statement = sliceInk(sheet.flow, start, start + 70);
    const range = dayRanges(statement.text)[0];
    if (range === undefined) return [];
    return [
      {
        type: 'day',
        value: range.value[rule.part],
        ink: sliceInk(statement, range.start, range.end),
        witnesses: [],
        fit: RULE_CONFIDENCE[rule.trust],
      },
    ];
  });
}

/** A flag that is true where the pattern stands. */
export function findPresence(rule: RuleOf<'presence'>, sheet: Sheet): readonly Found[] {
  const match = new RegExp(rule.pattern, 'u').exec(sheet.flow.text);
  if (match === null) return missing(rule, sheet);
  return [
    {
      type: 'flag',
      value: true,
      ink: sliceInk(sheet.flow, match.index, match.index + match[0].length),
      witnesses: [],
      fit: RULE_CONFIDENCE[rule.trust],
    },
  ];
}

// The words that would say yes are missing from a paper that is there to be read.
function missing(rule: RuleOf<'presence'>, sheet: Sheet): readonly Found[] {
  const whole = rule.absent === undefined ? undefined : findLabels(sheet.rows, rule.absent, true)[0];
  if (whole === undefined) return [];
  return [
    {
      type: 'flag',
      value: false,
      ink: sliceInk(whole.row.ink, whole.start, whole.end),
      witnesses: [],
      fit: RULE_CONFIDENCE[rule.trust],
    },
  ];
}
