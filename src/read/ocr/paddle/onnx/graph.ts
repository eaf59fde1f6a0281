/**
 * The graph of an ONNX file (onnx.proto of the ONNX IR specification): its operations, and the numbers that are written
 * into it.
 */
import { bytesIn, fieldsOf, messageField, messageOf, numbersIn, textField, textsIn, type Field } from './wire.ts';

/** An operation: values by name in and out; attributes and what else the file says of it as they stand there. */
export interface Operation {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly rest: readonly Field[];
}

/** Numbers of a shape; a single number has no sides. */
export interface Constant {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Operations in the order in which they run, and the names of what the graph gives. */
export interface Graph {
  readonly operations: readonly Operation[];
  readonly results: ReadonlySet<string>;
  /** The constant of that name, if it is one of 32-bit floats. */
  readonly constant: (name: string | undefined) => Constant | undefined;
}

// Numbers of the fields in the messages of onnx.proto.
const MODEL = { graph: 7 } as const;
const GRAPH = { node: 1, initializer: 5, output: 12 } as const;
const VALUE = { name: 1 } as const;
const NODE = { input: 1, output: 2, type: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, int: 3, tensor: 5, ints: 8, type: 20 } as const;
const TENSOR = { dims: 1, type: 2, floats: 4, name: 8, raw: 9 } as const;
/** `AttributeProto.AttributeType`. */
const KIND = { float: 1n, int: 2n, tensor: 4n } as const;
/** `TensorProto.DataType.FLOAT`. */
const FLOAT = 1;

/** What makes other operations of those of a graph. */
export type Change = (graph: Graph) => readonly Operation[];

/** The model after changes of its graph, one after the other. */
export function changed(model: Uint8Array, changes: readonly Change[]): Uint8Array {
  return messageOf(
    fieldsOf(model).map((field) => {
      if (field.id !== MODEL.graph || field.type !== 2) return field;
      const fields = fieldsOf(field.value);
      const before = bytesIn(fields, GRAPH.node).map((bytes) => operationOf(fieldsOf(bytes)));
      const after = changes.reduce<readonly Operation[]>(
        (operations, change) => change(graphOf(fields, operations)),
        before,
      );
      return messageField(MODEL.graph, [...after.map(operationField), ...fields.filter(({ id }) => id !== GRAPH.node)]);
    }),
  );
}

/** An operation with one result. */
export function operation(
  type: string,
  inputs: readonly string[],
  output: string,
  rest: readonly Field[] = [],
): Operation {
  return { type, inputs, outputs: [output], rest };
}

/** The operation that gives a constant. */
export function constantOperation(name: string, { shape, data }: Constant): Operation {
  const tensor = messageField(ATTRIBUTE.tensor, [
    ...shape.map((side): Field => ({ id: TENSOR.dims, type: 0, value: BigInt(side) })),
    { id: TENSOR.type, type: 0, value: BigInt(FLOAT) },
    { id: TENSOR.raw, type: 2, value: bytesOf(data) },
  ]);
  return operation('Constant', [], name, [attribute('value', tensor, KIND.tensor)]);
}

/** A float among the attributes of an operation. */
export function floatAttribute(name: string, value: number): Field {
  return attribute(name, { id: ATTRIBUTE.float, type: 5, value: bytesOf(Float32Array.of(value)) }, KIND.float);
}

/** A whole number among the attributes of an operation. */
export function intAttribute(name: string, value: number): Field {
  return attribute(name, { id: ATTRIBUTE.int, type: 0, value: BigInt(value) }, KIND.int);
}

/** The float of that name among the attributes; undefined where there is none. */
export function floatOf(of: Operation, name: string): number | undefined {
  const [bytes] = bytesIn(attributeOf(of, name), ATTRIBUTE.float);
  return bytes && floatsOf(bytes)[0];
}

/** The whole numbers of that name among the attributes; none where there is no such. */
export function intsOf(of: Operation, name: string): readonly number[] {
  return numbersIn(attributeOf(of, name), ATTRIBUTE.ints);
}

function attributeOf({ rest }: Operation, name: string): readonly Field[] {
  return (
    bytesIn(rest, NODE.attribute)
      .map(fieldsOf)
      .find((fields) => textsIn(fields, ATTRIBUTE.name)[0] === name) ?? []
  );
}

function graphOf(fields: readonly Field[], operations: readonly Operation[]): Graph {
  const given = bytesIn(fields, GRAPH.initializer)
    .map(fieldsOf)
    .map((tensor) => [textsIn(tensor, TENSOR.name)[0], tensor] as const);
  const inside = operations
    .filter(({ type }) => type === 'Constant')
    .map(
      (constant) =>
        [constant.outputs[0], bytesIn(attributeOf(constant, 'value'), ATTRIBUTE.tensor).flatMap(fieldsOf)] as const,
    );
  const tensors = new Map([...given, ...inside]);
  return {
    operations,
    results: new Set(bytesIn(fields, GRAPH.output).flatMap((value) => textsIn(fieldsOf(value), VALUE.name))),
    constant: (name) => constantOf(tensors.get(name) ?? []),
  };
}

function operationOf(fields: readonly Field[]): Operation {
  const own = new Set<number>([NODE.input, NODE.output, NODE.type]);
  return {
    type: textsIn(fields, NODE.type)[0] ?? '',
    inputs: textsIn(fields, NODE.input),
    outputs: textsIn(fields, NODE.output),
    rest: fields.filter(({ id }) => !own.has(id)),
  };
}

function operationField({ type, inputs, outputs, rest }: Operation): Field {
  return messageField(GRAPH.node, [
    ...inputs.map((name) => textField(NODE.input, name)),
    ...outputs.map((name) => textField(NODE.output, name)),
    textField(NODE.type, type),
    ...rest,
  ]);
}

function constantOf(tensor: readonly Field[]): Constant | undefined {
  if (numbersIn(tensor, TENSOR.type)[0] !== FLOAT) return undefined;
  const data = floatsOf(Buffer.concat([...bytesIn(tensor, TENSOR.raw), ...bytesIn(tensor, TENSOR.floats)]));
  const shape = numbersIn(tensor, TENSOR.dims);
  return data.length === shape.reduce((product, side) => product * side, 1) ? { shape, data } : undefined;
}

function attribute(name: string, value: Field, kind: bigint): Field {
  return messageField(NODE.attribute, [
    textField(ATTRIBUTE.name, name),
    value,
    { id: ATTRIBUTE.type, type: 0, value: kind },
  ]);
}

// Little-endian in the file, and on every machine that onnxruntime-node comes for.
function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
