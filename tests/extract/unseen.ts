/** What a test of an unseen paper says. */
import type { DocumentKind } from '../../src/model/index.ts';

/** The invented parties of these papers, with codes whose check digits are right. */
export const PAYER = '克拉玛依市砾石滩智能装备有限公司';
export const PROVIDER = '新疆胡杨渡检测技术有限公司';
export const [PAYER_ID, PROVIDER_ID] = ['91650203MA7TEXT15R', '91650100MA77XYW96A'];

/** A paper drawn as text and what must come of it. */
export interface Unseen {
  readonly name: string;
  readonly drawing: string;
  readonly kind: DocumentKind;
  /** Fields that must be found with these values, sure or not. */
  readonly facts: Readonly<Record<string, string>>;
  /** Fields that may be missing or `check`, but if they are sure, then with (one of) these values. */
  readonly also?: Readonly<Record<string, string | readonly string[]>>;
  /** Fields that may have any value but must not be sure. */
  readonly checked?: readonly string[];
  /** Fields that must not be found. */
  readonly never?: readonly string[];
}
