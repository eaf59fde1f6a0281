/**
 * References from one part of a package to another (GB/T 33190-2016, 7.1 ST_Loc; ECMA-376 part 2, 9.3): from the part
 * that holds them, or from the root when they begin with `/`.
 */

/**
 * The part that a reference names, as seen from the part `from`; undefined where it leads out of the package or is no
 * path at all.
 */
export function located(from: string, reference: string): string | undefined {
  const path = reference.trim().replaceAll('\\', '/');
  if (path === '' || path.length > 500 || /^[a-z][a-z\d+.-]*:|^\/\//iu.test(path)) return undefined;
  const folder = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps: string[] = [...folder];
  for (const step of path.split('/')) {
    if (step === '..') return undefined;
    if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
