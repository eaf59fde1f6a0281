// A parent to be killed: says when its child has read page 1 and is at page 2, where it stays.
import { openTested, SHORT, sourceOf } from './reading.ts';

const reading = openTested(1, { ...SHORT, time: { ...SHORT.time, text: 600_000 } });
await reading.read(sourceOf('file', 'yaml', `3: 2 ${process.argv[2] ?? ''}`), () => process.stdout.write('reading\n'));
