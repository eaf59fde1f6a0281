/** A value found in text: offsets (UTF-16 units) into the raw text, and the raw text between them. */
export interface Span<V> {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly value: V;
}
