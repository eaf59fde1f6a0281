/** Which file a page of a paper lies in: a paper that came as pictures has one for each of its pages. */
import type { ClassifiedDocument } from './document.ts';

/** What is asked of a paper to find its files. */
export type Filed = Pick<ClassifiedDocument, 'path' | 'parts'>;

/** The file of a page of the paper and the page's number in that file, both from 1. */
export interface PageInFile {
  readonly path: string;
  readonly page: number;
}

/** The file's own name, as people know it: the last part of its path. */
export function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** Where a page of the paper is found on disk; a page beyond the paper's pictures is looked for in its first file. */
export function inFile({ path, parts }: Filed, page: number): PageInFile {
  const part = parts?.[page - 1];
  return part === undefined ? { path, page } : { path: part.path, page: 1 };
}

/** The paths of all files that the paper was made from, in reading order. */
export function pathsOf({ path, parts }: Filed): readonly string[] {
  return parts?.map((part) => part.path) ?? [path];
}
