/** The ONNX runtime. It is imported here alone, so that no process loads it before its telemetry is off. */
import './telemetry-off.ts';

export { InferenceSession, Tensor } from 'onnxruntime-node';
