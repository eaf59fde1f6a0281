/** `scheme check`: validates a scheme and works out its own cases. */
import type { Language, Say } from '../model/index.ts';
import { loadCases, runSchemeCases } from '../pipeline/config/scheme-cases.ts';
import { loadScheme } from '../pipeline/config/scheme.ts';
import { tableText } from './table.ts';

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
  process.stdout.write(`${scheme.title} (${scheme.id})  SHA-256 ${scheme.sha256}\n\n`);
  const rows = cases.map(({ says, problems }) => [
    say(problems.length === 0 ? 'scheme.passed' : 'scheme.failed'),
    says,
  ]);
  process.stdout.write(tableText([{ heading: say('scheme.verdict') }, { heading: say('scheme.case') }], rows));
  process.stdout.write(
    `${say('scheme.summary', { passed: String(cases.length - failed.length), failed: String(failed.length) })}\n`,
  );
  for (const problem of failed.flatMap(({ problems }) => problems)) process.stderr.write(`${problem}\n`);
  return failed.length === 0 ? 0 : 2;
}
