/**
 * `npm run bench [-- quick]` measures reading on this machine against others and writes docs/performance.md;
 * `npm run bench -- ink` measures what the ink of a line can say and writes docs/ink.md.
 */
import { measureInk } from './ink/measure.ts';
import { measurePerformance } from './performance.ts';

if (process.argv.includes('ink')) await measureInk();
else await measurePerformance(process.argv.includes('quick'));
