/** XML in memory: only what data is read from. */

/** An element. `name` is without its prefix; `text` is its own character data, not that of its children. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The children of that name, in document order. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** All elements at the end of a path of names below the element, in document order. */
export function allAt(element: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);
}

/** The first element at the end of a path; undefined when there is none. */
export function firstAt(element: Element, ...path: readonly string[]): Element | undefined {
  return allAt(element, ...path)[0];
}

/** The element and everything in it, in document order. */
export function* everyElement(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** The trimmed text of an element without child elements; `''` for undefined. */
export function textOf(element: Element | undefined): string {
  return element?.text.trim() ?? '';
}
