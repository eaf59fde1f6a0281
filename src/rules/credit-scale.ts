/** Credit grades mean something only on their own scale: C is the worst but one of ten, or the last of three. */
import { foldName } from '../recognize/index.ts';

/** A grade as compared: half-width capitals without 级, 等 and blanks. */
export function foldGrade(grade: string): string {
  return grade
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s级等]/gu, '');
}

/**
 * The grades of a legend as printed on the report, in its order and once each; undefined when it lists fewer than
 * three.
 */
export function legendGrades(legend: string): readonly string[] | undefined {
  const grades = [...new Set(foldGrade(legend).match(/(?<![A-Z])(?:A{1,3}|B{1,3}|C{1,3}|D)(?![A-Z])/gu) ?? [])];
  return grades.length >= 3 ? grades : undefined;
}

/**
 * The scale of a report, best grade first: the scheme's for this issuer, else the report's own legend, else the
 * scheme's for anybody (`*`).
 */
export function scaleOf(
  scales: readonly { readonly issuer: string; readonly grades: readonly string[] }[],
  issuer: string | undefined,
  legend: string | undefined,
): readonly string[] | undefined {
  const own =
    issuer === undefined
      ? undefined
      : scales.find((scale) => scale.issuer !== '*' && foldName(scale.issuer) === foldName(issuer));
  const scale =
    own?.grades ??
    (legend === undefined ? undefined : legendGrades(legend)) ??
    scales.find((one) => one.issuer === '*')?.grades;
  return scale?.map(foldGrade);
}

/**
 * Whether a grade reaches the minimum: its place on the scale is compared, `+` and `-` aside. Undefined when the scale
 * does not hold both.
 */
export function reaches(grade: string, minimum: string, scale: readonly string[]): boolean | undefined {
  const index = (wanted: string) =>
    scale.includes(wanted) ? scale.indexOf(wanted) : scale.indexOf(wanted.replace(/[+-]$/u, ''));
  const [at, least] = [index(foldGrade(grade)), index(foldGrade(minimum))];
  return at < 0 || least < 0 ? undefined : at <= least;
}
