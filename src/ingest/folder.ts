/** What lies in a folder. A name is bytes and need not be UTF-8: people read it as text, and its bytes open it. */
import { readdir } from 'node:fs/promises';
import { nameText } from './name-text.ts';

/** A path as the system takes it; bytes where a name in it may be no UTF-8. */
export type Location = string | Buffer;

/** One entry of a folder; `name` is its own in this folder and nobody else's. */
export interface FolderEntry {
  readonly name: string;
  readonly location: Buffer;
  readonly isFolder: boolean;
}

/** The entries of a folder in the order of their names; system errors are thrown. */
export async function entriesOf(folder: Location): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const texts = entries.map(({ name }) => nameText(name) ?? escaped(name));
  return entries
    .map((entry, at) => ({
      name: ownName(entry.name, texts[at] ?? '', texts),
      location: inside(folder, entry.name),
      isFolder: entry.isDirectory(),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

// Names in two encodings may read alike: the one in UTF-8 keeps the text.
function ownName(bytes: Buffer, text: string, texts: readonly string[]): string {
  const isAlone = texts.filter((other) => other === text).length === 1;
  return isAlone || nameText(bytes, ['utf-8']) !== undefined ? text : escaped(bytes);
}

// As in addresses: `%C9%EA` for bytes that are no ASCII.
function escaped(bytes: Buffer): string {
  return [...bytes]
    .map((byte) =>
      byte < 0x80 && byte !== 0x25
        ? String.fromCodePoint(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

function inside(folder: Location, name: Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
}
