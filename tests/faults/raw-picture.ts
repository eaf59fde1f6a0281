// Picture files by hand, whose headers say what no picture holds.
import { crc32 } from 'node:zlib';

/** A PNG of this size by its header, without any pixels. */
export function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A gray TIFF with so many frames of one pixel; `last` is the size that its last frame claims. */
export function tiffOf(frames: number, last: readonly [width: number, height: number] = [1, 1]): Buffer {
  const length = 2 + 8 * 12 + 4;
  const file = Buffer.alloc(8 + 1 + frames * length);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(9, 4); // the one pixel stands at 8
  for (let frame = 0; frame < frames; frame++) {
    const at = 9 + frame * length;
    const [width, height] = frame === frames - 1 ? last : [1, 1];
    const tags = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, 8],
      [278, height],
      [279, 1],
    ] as const;
    file.writeUInt16LE(tags.length, at);
    tags.forEach(([tag, value], index) => {
      const entry = at + 2 + index * 12;
      file.writeUInt16LE(tag, entry);
      file.writeUInt16LE(4, entry + 2);
      file.writeUInt32LE(1, entry + 4);
      file.writeUInt32LE(value, entry + 8);
    });
    file.writeUInt32LE(frame === frames - 1 ? 0 : at + length, at + length - 4);
  }
  return file;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}
