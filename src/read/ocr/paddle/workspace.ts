/**
 * Memory for what a network is given, used again from run to run: fresh pages of memory cost more than filling them.
 */

/** A place for the numbers that a network is given or gives; one picture is read at a time, or readings would mix. */
export class Workspace {
  #floats = new Float32Array(0);

  /** So many numbers, holding whatever was left in them; those that were given before are overwritten. */
  floats(length: number): Float32Array {
    if (this.#floats.length < length) this.#floats = new Float32Array(length);
    return this.#floats.subarray(0, length);
  }
}
