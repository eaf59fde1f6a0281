/** How the operations of a graph hang together. */
import { floatOf, type Graph, type Operation } from './graph.ts';

/** `scale · x + offset`, done by a `Mul` by one number and an `Add` of one. */
export interface Affine {
  /** The name of x. */
  readonly of: string;
  readonly scale: number;
  readonly offset: number;
  readonly product: Operation;
  readonly output: string;
}

/** What to ask of a graph. */
export interface Links {
  /** A constant that is one number. */
  readonly number: (name: string | undefined) => number | undefined;
  /** The operation of a type that gives a value which nothing else uses. */
  readonly sole: (name: string | undefined, type: string) => Operation | undefined;
  /** What an `Add` does, where it is the end of an affine step. */
  readonly affine: (sum: Operation) => Affine | undefined;
  /** A bound of a `Clip`: an attribute of it until opset 10, an input since. */
  readonly bound: (clip: Operation, which: 'min' | 'max') => number | undefined;
  /** Channels of what a convolution of pictures gives, also behind a hard swish. */
  readonly channels: (name: string) => number | undefined;
}

/** The links of a graph. */
export function linksOf(graph: Graph): Links {
  const { operations, results } = graph;
  const makers = new Map(operations.flatMap((each) => each.outputs.map((output) => [output, each] as const)));
  const uses = new Map<string, number>();
  for (const name of [...operations.flatMap(({ inputs }) => inputs), ...results])
    uses.set(name, (uses.get(name) ?? 0) + 1);
  const number: Links['number'] = (name) => {
    const data = graph.constant(name)?.data;
    return data?.length === 1 ? data[0] : undefined;
  };
  const sole: Links['sole'] = (name = '', type) =>
    uses.get(name) === 1 && makers.get(name)?.type === type ? makers.get(name) : undefined;
  const channels: Links['channels'] = (name) => {
    const maker = makers.get(name);
    const [x = '', other = ''] = maker?.inputs ?? [];
    const shape = maker?.type === 'Conv' ? graph.constant(other)?.shape : undefined;
    if (shape !== undefined) return shape.length === 4 ? shape[0] : undefined;
    const gate = maker?.type === 'Mul' ? makers.get(other) : undefined;
    return gate?.type === 'HardSigmoid' && gate.inputs[0] === x ? channels(x) : undefined;
  };
  return {
    number,
    sole,
    channels,
    affine: (sum) => affineAt(sum, number, sole),
    bound: (clip, which) => floatOf(clip, which) ?? number(clip.inputs[which === 'min' ? 1 : 2]),
  };
}

function affineAt(sum: Operation, number: Links['number'], sole: Links['sole']): Affine | undefined {
  // The number and the other operand, whichever side the number stands on.
  const parts = ({ inputs: [a = '', b = ''] }: Operation): readonly [number | undefined, string] =>
    number(a) === undefined ? [number(b), a] : [number(a), b];
  const [offset, scaled] = parts(sum);
  const product = sum.type === 'Add' && offset !== undefined ? sole(scaled, 'Mul') : undefined;
  const [scale, of] = product === undefined ? [undefined, ''] : parts(product);
  if (offset === undefined || product === undefined || scale === undefined) return undefined;
  return { of, scale, offset, product, output: sum.outputs[0] ?? '' };
}
