/**
 * The one door to the terminal. Names of files, papers and lists may hold escapes, bells and marks of direction: none
 * of them steers the terminal or a log.
 */

// Control characters (C0, DEL, C1), separators of lines and paragraphs, and marks of direction (UAX #9, explicit and
// implicit); a tab only leaves room.
const STEERING = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * One line of text with every steering character as its escape (`\u001b`), also a line feed. JSON stays the same JSON:
 * in it such characters stand in strings only.
 */
export function inert(line: string): string {
  return line.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints lines of a result on stdout. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(joined(lines));
}

/** Prints one record on stdout as a line of JSON. */
export function printJson(record: object): void {
  print(JSON.stringify(record));
}

/** Prints messages on stderr, each a line. */
export function tell(...lines: readonly string[]): void {
  process.stderr.write(joined(lines));
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${inert(line)}\n`).join('');
}

/** Where progress is shown: on a terminal one line is rewritten. */
export interface Screen {
  readonly terminal: boolean;
  readonly write: (line: string) => void;
  readonly rewrite: (line: string) => void;
}

/** stderr as a screen. */
export function screenOf(stream: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr): Screen {
  return {
    terminal: stream.isTTY === true,
    write: (line) => stream.write(joined([line])),
    rewrite: (line) => stream.write(`\r${inert(line)}\u001b[K`),
  };
}

/** Lets whoever reads stdout stop reading (`… | head`): the run goes on. */
export function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
