/** A small writer of zips, good and bad ones: everything that a test wants to be wrong can be set. */
import { crc32, deflateRawSync } from 'node:zlib';

/** One member. `claims` are written into the headers in place of what is true. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly data?: Uint8Array | string;
  readonly deflate?: boolean;
  readonly flags?: number;
  /** Unix mode, e.g. `0o120777` for a symbolic link. */
  readonly mode?: number;
  readonly method?: number;
  readonly claims?: {
    readonly size?: number;
    readonly packed?: number;
    readonly crc?: number;
    readonly offset?: number;
  };
}

const UTF8 = 0x800;

/** The bytes of a zip (APPNOTE 6.3) with these members in this order. Names given as text are flagged as UTF-8. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const head = headOf(entry);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      numbers([20, 2], ...head.fields, [head.name.length, 2], [0, 2]),
      head.name,
      head.packed,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        numbers(
          [entry.mode === undefined ? 20 : 0x0314, 2],
          [20, 2],
          ...head.fields,
          [head.name.length, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [((entry.mode ?? 0) * 65536) >>> 0, 4],
          [entry.claims?.offset ?? at, 4],
        ),
        head.name,
      ]),
    );
    bodies.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    ...bodies,
    central,
    Buffer.from('PK\x05\x06', 'latin1'),
    numbers([0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [central.length, 4], [at, 4], [0, 2]),
  ]);
}

function headOf({ name, data = '', deflate = false, flags, method, claims = {} }: ZipEntry) {
  const raw = typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
  const packed = deflate ? deflateRawSync(raw) : raw;
  return {
    name: typeof name === 'string' ? Buffer.from(name, 'utf8') : name,
    packed,
    fields: [
      [flags ?? (typeof name === 'string' ? UTF8 : 0), 2],
      [method ?? (deflate ? 8 : 0), 2],
      [0, 2],
      [0, 2],
      [claims.crc ?? crc32(raw), 4],
      [claims.packed ?? packed.length, 4],
      [claims.size ?? raw.length, 4],
    ] as const,
  };
}

function numbers(...parts: readonly (readonly [value: number, size: 2 | 4])[]): Buffer {
  return Buffer.concat(
    parts.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      if (size === 2) bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
}
