/** What cases and dossiers are made of, each as one hash: equal hashes, equal content. */
import { fileURLToPath } from 'node:url';
import { hashOfFolder, sha256 } from '../../base/hash.ts';
import type { BatchView } from '../../dossier/batch.ts';
import type { AssessedCase, Declared, SourceFile } from '../../model/index.ts';
import type { OutputContext } from '../output/render.ts';
import type { ReviewConfig } from '../review.ts';

// All code of the program, as it runs.
const CODE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A hash over all code in a folder, the program's own unless another is named: some hundred files, so a run asks once.
 */
export function codeHash(folder = CODE): string {
  return hashOfFolder(folder);
}

/**
 * A hash over everything by which all applications of a run are understood: the code (its hash), the readers
 * (`version`), templates, registers and rules.
 */
export function methodFingerprint(
  { templates, registry, scheme }: Pick<ReviewConfig, 'templates' | 'registry' | 'scheme'>,
  version: string,
  code: string,
): string {
  return sha256(JSON.stringify({ version, templates, registry, scheme, code, node: process.version }));
}

/** A hash over all of which an application by itself is understood; files are told apart by their content. */
export function caseFingerprint(
  id: string,
  declared: Declared,
  sources: readonly SourceFile[],
  method: string,
): string {
  const files = sources.map(({ path, sha256, fault }) => ({ path, sha256, fault }));
  return sha256(method, JSON.stringify({ id, declared, files }));
}

/**
 * A hash over everything that all dossiers of a run share: the code (its hash), the folder of words, style, fonts,
 * readers and rules.
 */
export function lookOf(
  { css, fonts, readers, program, scheme, notice, batch, today, language }: OutputContext,
  words: string,
  code: string,
): string {
  const shared = { readers, program, scheme, notice, batch, today, language, css, code, node: process.version };
  return sha256(JSON.stringify(shared), fonts.regular, fonts.bold, hashOfFolder(words));
}

/**
 * A hash over all that one dossier, or the overview of a batch, is made of. A dossier's pictures are cut from files
 * whose hashes the case has.
 */
export function outputFingerprint(content: AssessedCase | BatchView, look: string): string {
  return sha256(look, JSON.stringify(content));
}
