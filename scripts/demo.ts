/** `npm run demo`: the main job over `samples/`, with a state of its own. */
import { processCommand } from '../src/cli/process.ts';
import { SHIPPED } from '../src/cli/places.ts';
import { loadMessages } from '../src/pipeline/config/messages.ts';

const say = await loadMessages(SHIPPED.messages, 'zh-CN');
process.exitCode = await processCommand(
  ['samples/inbox'],
  { out: 'out', registry: 'samples/registry', data: 'data/demo', today: '2025-12-10', replace: true },
  say,
);
