/** Files and folders that systems and offices leave behind. */

const FILES = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|^(?:~\$|\._)/iu;
const FOLDERS = /^__MACOSX$/iu;

/** Whether a file of this name is one of them. */
export function isJunkFile(name: string): boolean {
  return FILES.test(name);
}

/** Whether a folder of this name is one of them. */
export function isJunkFolder(name: string): boolean {
  return FOLDERS.test(name);
}

/** Whether the file under a path (with `/`) is one of them or lies in one. */
export function isJunk(path: string): boolean {
  const parts = path.split('/');
  return parts.slice(0, -1).some(isJunkFolder) || isJunkFile(parts.at(-1) ?? '');
}
