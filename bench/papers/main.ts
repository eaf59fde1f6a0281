/** `npm run papers`: writes a batch of invented papers with their labels. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { labelOf, writtenPaper } from './batch.ts';
import type { Order } from './batch.ts';
import { PARTS } from './draw.ts';
import { HANDS } from './hands/index.ts';
import { SOURCES } from './render/file.ts';

const OPTIONS = z.object({
  out: z.string(),
  seed: z.string(),
  count: z.number(),
  part: z.enum(PARTS),
  source: z.enum([...SOURCES, 'mixed']),
  hand: z.string().optional(),
});

const program = new Command('papers')
  .description('Writes invented papers and labels.jsonl into a folder; the same options write the same bytes.')
  .requiredOption('--out <dir>', 'the folder')
  .requiredOption('--seed <text>', 'what chance starts from')
  .requiredOption('--count <papers>', 'how many papers', wholeNumber)
  .addOption(new Option('--part <part>', 'what the papers are for').choices(PARTS).default('fit'))
  .addOption(new Option('--source <source>', 'what they come as').choices([...SOURCES, 'mixed']).default('mixed'))
  .addOption(new Option('--hand <name>', 'only papers of that hand').choices(HANDS.map((hand) => hand.name)))
  .parse();

const { out, count, hand, ...asked } = OPTIONS.parse(program.opts());
const order: Order = { ...asked, hands: HANDS.filter((one) => hand === undefined || one.name === hand) };
await mkdir(out, { recursive: true });
const labels: string[] = [];
for (let at = 0; at < count; at += 1) {
  const written = writtenPaper(order, at);
  const file = await written.file();
  await writeFile(join(out, `${written.name}.${file.ending}`), file.bytes);
  labels.push(JSON.stringify(labelOf(written, file)));
}
await writeFile(join(out, 'labels.jsonl'), `${labels.join('\n')}\n`);

function wholeNumber(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('a whole number');
  return Number(text);
}
