/**
 * Turns off the telemetry of the ONNX runtime, which otherwise asks for names, opens connections and writes files at
 * home and among temporary files.
 */

/**
 * The runtime's own switch: it looks for it in the environment when the first session of a process is made
 * (onnxruntime/core/platform/posix/telemetry.cc).
 */
export const TELEMETRY_OFF = { ORT_DISABLE_TELEMETRY: '1' } as const;

Object.assign(process.env, TELEMETRY_OFF);
