/**
 * Messages over a pipe: four bytes of length, then the value as V8 serialises it. (A broken message in Node's own IPC
 * throws where nobody can catch it.)
 */
import type { Duplex } from 'node:stream';
import { deserialize, serialize } from 'node:v8';

const HEAD = 4;

/** Sends a value that the structured clone algorithm knows. */
export function sendOver(wire: Duplex, message: unknown): void {
  const body = serialize(message);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(body.length);
  wire.cork();
  wire.write(head);
  wire.write(body);
  wire.uncork();
}

/**
 * Hears messages of at most `most` bytes; `broken` is told once of the first that is none, and nothing is heard after
 * it.
 */
export function hearOver(
  wire: Duplex,
  most: number,
  heard: (message: unknown) => void,
  broken: (cause: string) => void,
): void {
  const chunks: Buffer[] = [];
  let held = 0;
  const fail = (cause: string): void => {
    wire.removeListener('data', listen).resume(); // what still comes is let run off
    broken(cause);
  };
  const listen = (chunk: Buffer): void => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= HEAD) {
      const length = joined(chunks, HEAD).readUInt32BE();
      if (length > most) return fail(`message of ${length} bytes`);
      if (held < HEAD + length) return;
      const whole = joined(chunks, HEAD + length);
      chunks[0] = whole.subarray(HEAD + length);
      held -= HEAD + length;
      const message = valueOf(whole.subarray(HEAD, HEAD + length));
      if (message === undefined) return fail('a message that cannot be read');
      heard(message.value);
    }
  };
  wire.on('data', listen);
}

// Joins chunks in place until the first holds `length` bytes, so that a large message is copied once and not at every
// chunk.
function joined(chunks: Buffer[], length: number): Buffer {
  const [first = Buffer.alloc(0)] = chunks;
  if (first.length >= length) return first;
  const whole = Buffer.concat(chunks);
  chunks.splice(0, chunks.length, whole);
  return whole;
}

function valueOf(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: deserialize(body) };
  } catch {
    return undefined; // `fail` names it
  }
}
