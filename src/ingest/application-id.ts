/** The id of an application: the name of its folder or zip, and later of its folder in the output. */

/**
 * Why a name cannot be an id: the end of a message key `inbox.name.…`; undefined when it can. Ids become folder names
 * on every system.
 */
export function idProblem(id: string): 'none' | 'character' | 'dot' | undefined {
  if (id === '') return 'none';
  if (/[\p{Cc}/\\]/u.test(id)) return 'character';
  return id.endsWith('.') ? 'dot' : undefined;
}
