/**
 * The networks of PP-OCR as exported spend half their time outside their convolutions: each is followed by a scale, a
 * shift, x · clip(x + 3, 0, 6) ÷ 6 in four steps, and another scale and shift, every one a pass over all channels that
 * onnxruntime does not fold. The same sums with fewer passes; what is not of this form stays as it is.
 */
import {
  changed,
  constantOperation,
  floatAttribute,
  intAttribute,
  intsOf,
  operation,
  type Constant,
  type Graph,
  type Operation,
} from './graph.ts';
import { linksOf } from './links.ts';

/** The model with the same results in fewer operations. */
export function folded(model: Uint8Array): Uint8Array {
  return changed(model, [hardSwish, scaledConvolution, convolutionOfScaled, scaledChannels, used]);
}

// x · clip(x + 3, 0, 6) ÷ 6 → x · HardSigmoid(x).
function hardSwish(graph: Graph): readonly Operation[] {
  const links = linksOf(graph);
  return replaced(graph, (last) => {
    const product =
      last.type === 'Div' && links.number(last.inputs[1]) === 6 ? links.sole(last.inputs[0], 'Mul') : undefined;
    const clip = product && links.sole(product.inputs[1], 'Clip');
    const sum =
      clip && links.bound(clip, 'min') === 0 && links.bound(clip, 'max') === 6
        ? links.sole(clip.inputs[0], 'Add')
        : undefined;
    const [x = '', three] = sum?.inputs ?? [];
    if (
      product === undefined ||
      clip === undefined ||
      sum === undefined ||
      product.inputs[0] !== x ||
      links.number(three) !== 3
    )
      return undefined;
    const [output = '', gate = ''] = [last.outputs[0], clip.outputs[0]];
    return {
      gone: [sum, clip, product],
      come: [
        operation('HardSigmoid', [x], gate, [floatAttribute('alpha', 1 / 6), floatAttribute('beta', 0.5)]),
        operation('Mul', [x, gate], output),
      ],
    };
  });
}

// A scale and a shift behind a convolution → into its weights.
function scaledConvolution(graph: Graph): readonly Operation[] {
  const links = linksOf(graph);
  return replaced(graph, (shift) => {
    const affine = links.affine(shift);
    const convolution = affine && links.sole(affine.of, 'Conv');
    const [x = '', weightName = '', biasName] = convolution?.inputs ?? [];
    const [weights, bias] = [graph.constant(weightName), graph.constant(biasName)];
    if (
      affine === undefined ||
      convolution === undefined ||
      weights === undefined ||
      (biasName !== undefined && bias === undefined)
    )
      return undefined;
    const { scale, offset, output, product } = affine;
    const [scaled, moved] = [`${output} weights`, `${output} bias`];
    return {
      gone: [convolution, product],
      come: [
        constantOperation(scaled, { shape: weights.shape, data: weights.data.map((weight) => weight * scale) }),
        constantOperation(
          moved,
          perChannel([weights.shape[0] ?? 0], (channel) => (bias?.data[channel] ?? 0) * scale + offset),
        ),
        { ...convolution, inputs: [x, scaled, moved], outputs: [output] },
      ],
    };
  });
}

// A scale and a shift before a convolution that looks at nothing beyond the edge → into its weights.
function convolutionOfScaled(graph: Graph): readonly Operation[] {
  const links = linksOf(graph);
  return replaced(graph, (convolution) => {
    const [x, weightName, biasName] = convolution.inputs;
    const shift =
      convolution.type === 'Conv' && intsOf(convolution, 'pads').every((pad) => pad === 0)
        ? links.sole(x, 'Add')
        : undefined;
    const affine = shift && links.affine(shift);
    const [weights, bias] = [graph.constant(weightName), graph.constant(biasName)];
    if (
      shift === undefined ||
      affine === undefined ||
      weights === undefined ||
      (biasName !== undefined && bias === undefined)
    )
      return undefined;
    const { scale, offset, of, output, product } = affine;
    const [scaled, moved] = [`${output} weights after`, `${output} bias after`];
    const seen = weights.data.length / (weights.shape[0] ?? 1);
    const sum = (channel: number): number =>
      weights.data.subarray(channel * seen, (channel + 1) * seen).reduce((total, weight) => total + weight, 0);
    return {
      gone: [shift, product],
      come: [
        constantOperation(scaled, { shape: weights.shape, data: weights.data.map((weight) => weight * scale) }),
        constantOperation(
          moved,
          perChannel([weights.shape[0] ?? 0], (channel) => (bias?.data[channel] ?? 0) + offset * sum(channel)),
        ),
        { ...convolution, inputs: [of, scaled, moved] },
      ],
    };
  });
}

// Any other scale and shift → one convolution that sees each channel for itself.
function scaledChannels(graph: Graph): readonly Operation[] {
  const links = linksOf(graph);
  return replaced(graph, (shift) => {
    const affine = links.affine(shift);
    const channels = affine && links.channels(affine.of);
    if (affine === undefined || channels === undefined) return undefined;
    const { scale, offset, output, product, of } = affine;
    const [weights, bias] = [`${output} weights`, `${output} bias`];
    return {
      gone: [product],
      come: [
        constantOperation(
          weights,
          perChannel([channels, 1, 1, 1], () => scale),
        ),
        constantOperation(
          bias,
          perChannel([channels], () => offset),
        ),
        operation('Conv', [of, weights, bias], output, [intAttribute('group', channels)]),
      ],
    };
  });
}

// Without the constants that nothing uses any more.
function used({ operations, results }: Graph): readonly Operation[] {
  const wanted = new Set([...operations.flatMap(({ inputs }) => inputs), ...results]);
  return operations.filter(({ type, outputs }) => type !== 'Constant' || outputs.some((output) => wanted.has(output)));
}

function perChannel(shape: readonly number[], value: (channel: number) => number): Constant {
  return { shape, data: Float32Array.from({ length: shape[0] ?? 0 }, (_, channel) => value(channel)) };
}

interface Replacement {
  readonly gone: readonly Operation[];
  readonly come: readonly Operation[];
}

// Puts what `found` says in the place of an operation and takes away those before it that it used alone.
function replaced({ operations }: Graph, found: (last: Operation) => Replacement | undefined): readonly Operation[] {
  const gone = new Set<Operation>();
  const kept = operations.map((each): readonly Operation[] => {
    const replacement = found(each);
    for (const part of replacement?.gone ?? []) gone.add(part);
    return replacement?.come ?? [each];
  });
  return kept.flatMap((some) => some.filter((each) => !gone.has(each)));
}
