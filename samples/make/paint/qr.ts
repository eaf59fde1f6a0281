/** QR codes as dark modules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const require = createRequire(import.meta.url);
const wasmBinary = new Uint8Array(await readFile(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer;
prepareZXingModule({ overrides: { wasmBinary } });

/** The modules of a QR code: `dark` are (column, row) pairs on a square of `modules` a side. */
export async function qrOf(
  payload: string,
): Promise<{ readonly modules: number; readonly dark: readonly (readonly [number, number])[] }> {
  const { symbol, error } = await writeBarcode(payload, { format: 'QRCode' });
  if (error !== '' || symbol === null) throw new Error(`no QR code for ${payload}: ${error}`);
  const { data, width } = symbol;
  const dark = [...data].flatMap((value, index) =>
    value === 0 ? [[index % width, Math.floor(index / width)] as const] : [],
  );
  return { modules: width, dark };
}
