/** `npm run demo`: the main job over `samples/`. */
import { processCommand } from '../src/cli/process.ts';

process.exitCode = await processCommand(['samples/inbox'], { out: 'out', registry: 'samples/registry', today: '2025-12-10', lang: 'zh-CN' });
