/** Files that systems and offices leave behind. */

const JUNK = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX)$|^(?:~\$|\._)/iu;

/** Whether any part of a path (with `/`) is such a file or folder. */
export function isJunk(path: string): boolean {
  return path.split('/').some((part) => JUNK.test(part));
}
