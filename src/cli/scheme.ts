/** `scheme check`: validates a scheme and works out its own cases. */
import type { Language, Say } from '../model/index.ts';
import { loadCases, runSchemeCases } from '../pipeline/config/scheme-cases.ts';
import { loadScheme } from '../pipeline/config/scheme.ts';
import { tableLines } from './table.ts';
import { print, tell } from './terminal.ts';

/**
 * Prints every case with its verdict; 2 when one does not come out as it says. An invalid scheme is a `configuration`
 * Fault.
 */
export async function schemeCheckCommand(dir: string, language: Language, say: Say): Promise<number> {
  const scheme = await loadScheme(dir, say);
  const cases = (await loadCases(dir, say)).map((policyCase) => ({
    says: policyCase.says[language],
    problems: runSchemeCases(scheme, policyCase, language, say),
  }));
  const failed = cases.filter(({ problems }) => problems.length > 0);
  print(`${scheme.title} (${scheme.id})  SHA-256 ${scheme.sha256}`, '');
  const rows = cases.map(({ says, problems }) => [
    say(problems.length === 0 ? 'scheme.passed' : 'scheme.failed'),
    says,
  ]);
  print(...tableLines([{ heading: say('scheme.verdict') }, { heading: say('scheme.case') }], rows));
  print(say('scheme.summary', { passed: String(cases.length - failed.length), failed: String(failed.length) }));
  tell(...failed.flatMap(({ problems }) => problems));
  return failed.length === 0 ? 0 : 2;
}
