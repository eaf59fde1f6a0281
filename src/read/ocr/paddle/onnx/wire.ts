/**
 * Protocol-buffer messages as lists of fields (protobuf.dev, "Encoding"): enough to read an ONNX file and write it
 * again.
 */

/**
 * A field of a message: a whole number (wire type 0), or bytes (2: anything with a length; 1 and 5: numbers of eight
 * and four bytes).
 */
export type Field =
  | { readonly id: number; readonly type: 0; readonly value: bigint }
  | { readonly id: number; readonly type: 1 | 2 | 5; readonly value: Uint8Array };

/** The fields of a message in their order; a message that is cut off is a `RangeError`. */
export function fieldsOf(message: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < message.length;) {
    const key = numberAt(message, at);
    const [id, type] = [Number(key.value >> 3n), Number(key.value & 7n)];
    const field = fieldAt(message, key.next, id, type);
    fields.push(field.field);
    at = field.next;
  }
  return fields;
}

/** The message that has these fields. */
export function messageOf(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap((field) => {
      const key = numberBytes(BigInt((field.id << 3) | field.type));
      if (field.type === 0) return [key, numberBytes(BigInt.asUintN(64, field.value))];
      return field.type === 2 ? [key, numberBytes(BigInt(field.value.length)), field.value] : [key, field.value];
    }),
  );
}

/** A field of text. */
export function textField(id: number, text: string): Field {
  return { id, type: 2, value: new TextEncoder().encode(text) };
}

/** A field that holds a message. */
export function messageField(id: number, fields: readonly Field[]): Field {
  return { id, type: 2, value: messageOf(fields) };
}

/** The bytes of all fields of this number, in order. */
export function bytesIn(fields: readonly Field[], id: number): readonly Uint8Array[] {
  return fields.flatMap((field) => (field.id === id && field.type !== 0 ? [field.value] : []));
}

/** The texts of all fields of this number, in order. */
export function textsIn(fields: readonly Field[], id: number): readonly string[] {
  return bytesIn(fields, id).map((bytes) => new TextDecoder().decode(bytes));
}

/** The whole numbers of all fields of this number, in order, also where they are packed into one field. */
export function numbersIn(fields: readonly Field[], id: number): readonly number[] {
  return fields.flatMap((field) => {
    if (field.id !== id) return [];
    return field.type === 0 ? [Number(BigInt.asIntN(64, field.value))] : packed(field.value);
  });
}

function packed(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const { value, next } = numberAt(bytes, at);
    numbers.push(Number(BigInt.asIntN(64, value)));
    at = next;
  }
  return numbers;
}

interface Next {
  readonly next: number;
}

function fieldAt(message: Uint8Array, at: number, id: number, type: number): Next & { readonly field: Field } {
  if (type === 0) {
    const { value, next } = numberAt(message, at);
    return { field: { id, type, value }, next };
  }
  if (type !== 1 && type !== 2 && type !== 5) throw new RangeError(`no field is of wire type ${type}`);
  const { value: length, next: from } = type === 2 ? numberAt(message, at) : { value: type === 1 ? 8n : 4n, next: at };
  const next = from + Number(length);
  if (next > message.length) throw new RangeError('the message ends within a field');
  return { field: { id, type, value: message.subarray(from, next) }, next };
}

// Seven bits a byte, the lowest first; the eighth says that more follow.
function numberAt(message: Uint8Array, at: number): Next & { readonly value: bigint } {
  let value = 0n;
  for (let next = at, shift = 0n; shift < 70n; shift += 7n) {
    const byte = message[next];
    if (byte === undefined) throw new RangeError('the message ends within a number');
    next += 1;
    value |= BigInt(byte & 127) << shift;
    if (byte < 128) return { value, next };
  }
  throw new RangeError('a number has more than 64 bits');
}

function numberBytes(value: bigint): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; ; left >>= 7n) {
    if (left < 128n) return Uint8Array.from([...bytes, Number(left)]);
    bytes.push(Number(left & 127n) | 128);
  }
}
