/** Error rates of readers on the pages. */
import { errorsOf, sumOf, type Errors } from './errors.ts';
import type { BenchPage, WearName } from './pages.ts';
import type { Reading } from './rivals/rival.ts';

/** Errors of one reader over some pages; a page without text lost everything. */
export function errorsOver(pages: readonly BenchPage[], { texts }: Reading): Errors {
  return sumOf(pages.map(({ name, truth }) => errorsOf(truth, textOf(texts, name))));
}

/** Percent of characters that each reader lost, a row a wear. */
export function errorsByWear(
  pages: readonly BenchPage[],
  readers: Readonly<Record<string, Reading>>,
  wears: readonly WearName[],
) {
  return wears.map((wear) => {
    const some = pages.filter((page) => page.wear === wear);
    const percent = Object.values(readers).map((reader) => {
      const { lost, printed } = errorsOver(some, reader);
      return (100 * lost) / printed;
    });
    return { wear, percent };
  });
}

function textOf(texts: Reading['texts'], name: string): string {
  return [...texts].find(([file]) => file.endsWith(`/${name}.jpg`))?.[1] ?? '';
}
