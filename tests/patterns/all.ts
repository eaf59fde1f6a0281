/** The patterns of the whole program, each once. */
import { literalsIn, patternsBuiltBy, type FoundPattern } from './collect.ts';

/** Literals of `src/`, and what loading the templates and understanding the papers of `tests/extract/` builds. */
export async function allPatterns(): Promise<readonly FoundPattern[]> {
  const built = await patternsBuiltBy(async () => {
    const { templates } = await import('../templates.ts');
    const { documentsOf } = await import('../../src/pipeline/read.ts');
    const { fileOf, typeset } = await import('../extract/typeset.ts');
    const { CONTRACTS } = await import('../extract/unseen-contracts.ts');
    const { LAYOUTS } = await import('../extract/unseen-layouts.ts');
    const { PAPERS } = await import('../extract/unseen-papers.ts');
    const { TRAPS } = await import('../extract/unseen-traps.ts');
    const { WORDINGS } = await import('../extract/unseen-wordings.ts');
    for (const { drawing } of [...CONTRACTS, ...PAPERS, ...TRAPS, ...WORDINGS, ...LAYOUTS])
      documentsOf([fileOf([typeset(drawing)])], templates);
  });
  return [...new Map([...literalsIn('src'), ...built].map((one) => [`${one.flags} ${one.source}`, one])).values()];
}
