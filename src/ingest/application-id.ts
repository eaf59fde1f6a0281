/** The id of an application: the name of its folder or zip, and later of its folder in the output. */

// Devices on Windows, with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu;

/**
 * Why a name cannot be an id: the end of a message key `inbox.name.…`; undefined when it can. Ids become folder names
 * on every system, and must not be hidden: names with a dot in front belong to systems, and to this program where it
 * puts unfinished work.
 */
export function idProblem(id: string): 'none' | 'character' | 'dot' | 'hidden' | 'device' | undefined {
  if (id === '') return 'none';
  if (/[\p{Cc}/\\<>:"|?*]/u.test(id)) return 'character';
  if (id.startsWith('.')) return 'hidden';
  if (/[. ]$/u.test(id)) return 'dot';
  return DEVICE.test(id) ? 'device' : undefined;
}
