/** The id of an application: the name of its folder or zip, and later of its folder in the output. */

/** Why a name cannot be an id; undefined when it can. Ids become folder names on every system. */
export function idProblem(id: string): string | undefined {
  if (id === '') return 'has no name before .zip';
  if (id === '.' || id === '..') return 'would name the folder itself or the one above';
  if (/[\p{Cc}/\\]/u.test(id)) return 'holds a slash, a backslash or a control character';
  return id.endsWith('.') ? 'ends with a dot' : undefined;
}
