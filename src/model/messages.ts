/** Everything people read comes from `templates/messages/<lang>/*.yaml` as flat keys with `{name}` places. */

/** The languages there are; zh-CN is the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

/** One of the languages. */
export type Language = (typeof LANGUAGES)[number];

/**
 * Gives the sentence of a key with its values put in. A missing key throws `RangeError`: tests hold every key to both
 * languages.
 */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Makes a `Say` of a flat table; an unknown place in a sentence throws, so that no `{name}` reaches people. */
export function sayFrom(table: Readonly<Record<string, string>>): Say {
  return (key, values = {}) => {
    const sentence = table[key];
    if (sentence === undefined) throw new RangeError(`no message ${key}`);
    return sentence.replace(/\{(\w{1,40})\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new RangeError(`message ${key} needs a value for {${name}}`);
      return value;
    });
  };
}
