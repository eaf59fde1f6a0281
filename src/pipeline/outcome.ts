/** Work on many applications: what is wrong with one costs that one. */
import { Fault, type Say } from '../model/index.ts';

/** An application that could not be turned into a dossier, and why. */
export interface Failure {
  readonly application: string;
  readonly reason: string;
}

/** What came of the work, in the order in which it was given. */
export interface Outcome<T> {
  readonly done: readonly T[];
  readonly failed: readonly Failure[];
}

/** Runs the work of one application. An error is its failure, but what is wrong with store or output stops the run. */
export async function attempt<T>(
  application: string,
  say: Say,
  work: () => Promise<T>,
): Promise<{ readonly value: T } | Failure> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Fault && error.code !== 'configuration' && error.code !== 'usage') throw error;
    const cause = error instanceof Error ? error.message : String(error);
    return { application, reason: error instanceof Fault ? error.lines.join(' ') : say('process.failed', { cause }) };
  }
}

/** Waits for all attempts. */
export async function outcomeOf<T>(attempts: readonly Promise<{ readonly value: T } | Failure>[]): Promise<Outcome<T>> {
  const results = await Promise.all(attempts);
  return {
    done: results.flatMap((result) => ('value' in result ? [result.value] : [])),
    failed: results.flatMap((result) => ('reason' in result ? [result] : [])),
  };
}
