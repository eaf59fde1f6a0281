/** Whatever loads the ONNX runtime turns its telemetry off before. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import '../../../src/read/ocr/paddle/onnx/runtime.ts';

const FOLDERS = ['src', 'bench', 'samples', 'scripts', 'tests'];
const LOADS = /^(?:import|export)\b.* from '(?:onnxruntime-node|ppu-paddle-ocr)'/mu;
const QUIET = /^import '.*telemetry-off\.ts';$/mu;

test('every file that imports the runtime, or what brings it along, imports the switch first', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const loading = files
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }))
    .filter(({ text }) => LOADS.test(text));
  expect(loading.length).toBeGreaterThan(0);
  expect(loading.filter(({ text }) => !(text.search(QUIET) >= 0 && text.search(QUIET) < text.search(LOADS)))).toEqual(
    [],
  );
});

test('the switch is on in the environment of a process that has loaded the runtime', () => {
  expect(process.env['ORT_DISABLE_TELEMETRY']).toBe('1');
});
