/** One field of a paper as a choice: everything that could be its value, with all that speaks for and against it. */
import { compareMoney, money, type Valued, type Vocabulary, type Witness } from '../../model/index.ts';
import type { Ink } from '../ink.ts';
import type { Found } from '../labelled.ts';
import type { Sheet } from '../sheet.ts';
import { frameFeatures } from './frames.ts';
import { mentionsOf, type Mention } from './mention.ts';
import { nameForms } from './names.ts';
import { numberForms } from './numbers.ts';
import { placeFeatures } from './places.ts';
import type { Choice } from './score.ts';
import { sumFeatures } from './sums.ts';
import type { MentionedType } from './sighting.ts';
import { sideFeatures, standsOf } from './sides.ts';
import { bare, surroundingsOf } from './context.ts';
import { wordFeatures, type Asked, type AskedOf } from './words.ts';

/** What a template's rule found, and by which way of finding. */
export interface RuleFind {
  readonly found: Found;
  readonly way: string;
}

/** A value that may be the field's. */
export interface Option {
  readonly valued: Valued;
  readonly ink: Ink;
  readonly witnesses: readonly Witness[];
  readonly features: readonly string[];
}

/** The options of a field and what speaks for none. */
export interface FieldChoice extends Choice {
  readonly options: readonly Option[];
}

/** The mentions of a paper with the features that hold for every field. */
export interface Mentions {
  /** What the whole paper says of itself, as features for there being no value. */
  readonly paper: readonly string[];
  /** Whether the paper says somewhere that its figures are 万元. */
  readonly isUnitOpen: boolean;
  /** Those of a type, in printed order: found when they are first asked for. */
  readonly of: (type: MentionedType) => readonly Featured[];
}

interface Featured {
  readonly mention: Mention;
  readonly features: readonly string[];
}

/** What a paper is asked: the words around values by type, and all words of papers. */
export interface Asking {
  readonly asked: AskedOf;
  readonly vocabulary: Vocabulary;
}

/** Prepares a paper to be asked for its mentions. */
export function mentionsIn(sheet: Sheet, { asked, vocabulary }: Asking): Mentions {
  const surroundings = surroundingsOf(sheet);
  const stands = standsOf(sheet.rows, surroundings.stacks, asked.sides);
  const found = new Map<MentionedType, readonly Featured[]>();
  const featured = (type: MentionedType): readonly Featured[] => {
    const mentions = mentionsOf(type, sheet, vocabulary, surroundings);
    const sums = type === 'money' ? sumFeatures(mentions, sheet.flow.text) : [];
    const places = placeFeatures(mentions, sheet.rows.length);
    const isOwned = type === 'name' || type === 'taxId' || type === 'id';
    return mentions.map((mention, at) => ({
      mention,
      features: [
        ...mention.forms,
        ...unitForms(mention.valued, mention.ink, sheet.inTenThousands),
        ...wordFeatures(mention.context, asked[type]),
        ...frameFeatures(mention),
        ...(isOwned ? sideFeatures(mention, stands) : []),
        ...(sums[at] ?? []),
        ...(places[at] ?? []),
      ],
    }));
  };
  return {
    paper: paperFeatures(sheet.flow.text, asked.paper),
    isUnitOpen: sheet.inTenThousands,
    of: (type) => {
      const known = found.get(type) ?? featured(type);
      found.set(type, known);
      return known;
    },
  };
}

/** The choice of one field: its mentions, and what its rules found besides. */
export function choiceOf(type: MentionedType, finds: readonly RuleFind[], mentions: Mentions): FieldChoice {
  const leader = finds.toSorted((a, b) => b.found.fit - a.found.fit)[0];
  const all = mentions.of(type);
  const unmentioned = finds.filter(({ found }) => !all.some(({ mention }) => isSame(mention, found)));
  const options = [
    ...all.map(({ mention, features }): Option => {
      const own = finds.filter(({ found }) => isSame(mention, found));
      return {
        valued: mention.valued,
        ink: mention.ink,
        witnesses: [...new Set([...mention.witnesses, ...own.flatMap(({ found }) => found.witnesses)])],
        features: [...features, ...ruleFeatures(own, leader)],
      };
    }),
    ...unmentioned.map(({ found, way }): Option => {
      const { ink, fit: _, witnesses, ...valued } = found;
      return {
        valued,
        ink,
        witnesses,
        features: [
          'form:bare',
          ...formsOf(valued, ink, mentions.isUnitOpen),
          ...ruleFeatures([{ found, way }], leader),
        ],
      };
    }),
  ];
  return {
    options,
    mentions: options.map(({ features }) => features),
    none: [...noneFeatures(options, finds), ...mentions.paper],
  };
}

// No service costs that much: one of two units was meant.
const BEYOND = money('100000000.00');

// Whether a number may be yuan or 万元.
function unitForms(valued: Valued, ink: Ink, isUnitOpen: boolean): readonly string[] {
  if (valued.type !== 'money') return [];
  const isOpen = isUnitOpen && !/[¥￥元圆]/u.test(ink.text);
  return isOpen || compareMoney(valued.value, BEYOND) >= 0 ? ['form:unit-open'] : [];
}

function formsOf(valued: Valued, ink: Ink, isUnitOpen: boolean): readonly string[] {
  if (valued.type === 'money') return unitForms(valued, ink, isUnitOpen);
  if (valued.type === 'name') return nameForms(valued.value);
  return valued.type === 'id' ? numberForms(valued.value) : [];
}

function isSame(mention: Mention, found: Found): boolean {
  return (
    mention.valued.value === found.value &&
    found.ink.cells.some((cell) => cell !== undefined && mention.ink.cells.includes(cell))
  );
}

function ruleFeatures(own: readonly RuleFind[], leader: RuleFind | undefined): readonly string[] {
  const ways = own.map(({ found, way }) => `rule:${way}.${strength(found.fit)}`);
  return [
    ...new Set([
      ...ways,
      ...(own.length > 0 ? ['rule:any'] : []),
      ...(leader !== undefined && own.includes(leader) ? ['rule:first'] : []),
    ]),
  ];
}

function strength(fit: number): string {
  return fit >= 0.9 ? 'firm' : fit >= 0.8 ? 'likely' : fit >= 0.65 ? 'guess' : 'faint';
}

// A line to write on where a value should be.
const BLANK = /[_＿]{2,40}\s{0,4}(?:万?元|年|月|日)|(?:¥|￥)\s{0,4}[_＿]{2}/u;

function paperFeatures(text: string, asked: Asked): readonly string[] {
  const plain = bare(text);
  const said = [...asked]
    .filter(([, words]) => words.some((word) => plain.includes(word)))
    .map(([entry]) => `paper:${entry}`);
  return [...said, ...(BLANK.test(text) ? ['paper:blank'] : [])];
}

// What a paper without the value looks like.
function noneFeatures(options: readonly Option[], finds: readonly RuleFind[]): readonly string[] {
  const has = (feature: string) => options.some(({ features }) => features.includes(feature));
  return [
    'none',
    ...(finds.length === 0 ? ['none:no-rule'] : []),
    ...(has('frame:each') || has('frame:per') || has('label:unit-price') ? ['none:each'] : []),
    ...(has('pair:other') ? ['none:conflict'] : []),
    ...(has('frame:year') || has('label:instalment') ? ['none:instalments'] : []),
  ];
}
