/** A question over which a child dies is asked again, of a fresh one. */
import { TRIES } from '../limits.ts';
import type { ChildDeath, Outcome } from './child-process.ts';

/** Asks until there is an answer or the tries are used up; `died` hears of every child that the question has ended. */
export async function tried(ask: () => Promise<Outcome>, died: () => void = () => {}): Promise<Outcome> {
  const deaths: Record<ChildDeath['by'], number> = { question: 0, others: 0 };
  for (;;) {
    const outcome = await ask();
    if (outcome.kind !== 'dead') return outcome;
    if (outcome.by === 'question') died();
    deaths[outcome.by] += 1;
    if (deaths[outcome.by] >= TRIES[outcome.by]) return outcome;
  }
}
