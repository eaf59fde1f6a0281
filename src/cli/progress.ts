/** Progress for people on stderr: one line rewritten on a terminal, plain lines elsewhere. */
import type { Say } from '../model/index.ts';
import type { OnProgress, Progress } from '../pipeline/progress.ts';
import type { Screen } from './terminal.ts';

/** What shows progress; `end` leaves the terminal on a fresh line. */
export interface Display {
  readonly show: OnProgress;
  readonly end: () => void;
}

/** Milliseconds between two lines: a terminal is rewritten often, a log grows slowly. */
const PAUSE = { terminal: 200, log: 5000 } as const;

/** A display of readers at work: applications, pages, pages a minute, time left; `now` is a clock in milliseconds. */
export function displayOf({ terminal, write, rewrite }: Screen, now: () => number, say: Say): Display {
  let began: number | undefined;
  let shown = Number.NEGATIVE_INFINITY;
  return {
    show: (progress) => {
      const at = now();
      began ??= at;
      const finished =
        progress.application !== undefined && (progress.stage === 'reading' || progress.done === progress.all);
      if (at - shown < PAUSE[terminal ? 'terminal' : 'log'] && !finished) return;
      shown = at;
      const text = lineOf(progress, at - began, say);
      (terminal ? rewrite : write)(text);
    },
    end: () => {
      if (terminal && Number.isFinite(shown)) write('');
    },
  };
}

function lineOf({ stage, done, all, pages, application }: Progress, elapsed: number, say: Say): string {
  const left = done === 0 || done === all || stage === 'writing' ? undefined : (elapsed / done) * (all - done);
  return [
    say(`progress.${stage}`, { done: String(done), all: String(all) }),
    ...(stage === 'reading' && pages > 0 ? [pagesText(pages, elapsed, say)] : []),
    ...(left === undefined ? [] : [say('progress.left', { time: timeText(left, say) })]),
    ...(application === undefined ? [] : [application]),
  ].join(' · ');
}

// A rate over the first moments says nothing.
function pagesText(pages: number, elapsed: number, say: Say): string {
  return elapsed < 5000
    ? say('progress.pages', { pages: String(pages) })
    : say('progress.rate', { pages: String(pages), rate: String(Math.round((pages * 60_000) / elapsed)) });
}

function timeText(milliseconds: number, say: Say): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60
    ? say('progress.seconds', { seconds: String(seconds) })
    : say('progress.minutes', { minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60) });
}
