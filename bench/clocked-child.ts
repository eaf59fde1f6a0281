/** The program's own reading process with the clock of the models in it. */
import './model-clock.ts';
import '../src/read/pool/child.ts';
