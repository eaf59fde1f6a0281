/** What is known of every finding code, whatever the scheme says. */

/**
 * What a finding could change, were it decided the other way. `none`: nothing. `service`: its service (without one: all
 * of them) falls away. `sums`: one of the compared sums becomes the base. `paper`: the paper states the other amount.
 * `window`: payments that the window keeps out count after all. `yuan`: what the papers in yuan give alone.
 */
export type Effect = 'none' | 'service' | 'sums' | 'paper' | 'window' | 'yuan';

/**
 * The effect of a code, whether a new paper can cure its `hold`, and what it can say: variant → names of its values. The
 * message `finding.<code>.<variant>` stands in every language under `templates/messages/` with these values for its
 * places: a complaint with another variant does not compile, and a variant without a sentence fails the tests.
 */
export interface FindingTraits {
  readonly effect: Effect;
  readonly curable?: true;
  readonly variants: Readonly<Record<string, readonly string[]>>;
}

/** The codes of some families: the family is what stands before the dot. */
export type FindingsOf<Family extends string> = Readonly<Record<`${Family}.${string}`, FindingTraits>>;

/** The same values for every member of a closed list. */
export function each<K extends string, const V extends readonly string[]>(
  names: readonly K[],
  values: V,
): Readonly<Record<K, V>>;
export function each(names: readonly string[], values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(names.map((name) => [name, values]));
}
