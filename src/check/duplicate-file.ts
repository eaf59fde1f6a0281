/** The same file handed in twice. */
import type { Complaint } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/** Notes every copy after the first by equal SHA-256; files that cannot be read are complained of as such. */
export const duplicateFile: Check = ({ files }) => {
  const readable = files.filter((file) => file.status !== 'unreadable');
  return readable.flatMap((file, index): Complaint[] => {
    const first = readable.findIndex((other) => other.sha256 === file.sha256);
    const original = readable[first];
    if (original === undefined || first === index) return [];
    return [
      {
        code: 'document.duplicate-file',
        detail: 'copy',
        values: { file: fileName(file), other: fileName(original) },
        places: [],
        severity: 'info',
      },
    ];
  });
};
