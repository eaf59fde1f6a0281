/** A text layer that was replaced by the reading of the picture and contradicts nothing: noted, no more. */
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/** One note a document; where the layer contradicts the picture, the conflict says so instead. */
export const textLayer: Check = ({ documents }) =>
  documents.flatMap((document) => {
    const replaced = document.pages.filter((page) => page.suspectLayer !== undefined);
    if (replaced.length === 0 || document.conflicts.some(({ kind }) => kind === 'text-layer')) return [];
    const pages = replaced.map(({ page }) => page);
    const places = replaced.map(({ page, width, height }) => ({
      document: document.id,
      page,
      box: [0, 0, width, height] as const,
    }));
    return [
      {
        code: 'document.text-layer-suspect',
        detail: 'replaced',
        values: { file: fileName(document), pages: pages.join(', ') },
        places,
        severity: 'info',
      },
    ];
  });
