/** A batch of papers: which are drawn, from which streams, and what their labels say. */
import type { Part } from './draw.ts';
import { drawOf } from './draw.ts';
import type { Hand, Paper, PaperKind, Writer } from './paper.ts';
import { PAPER_KINDS } from './paper.ts';
import type { PaperFile, Source } from './render/file.ts';
import { fileOf } from './render/file.ts';

/** What is asked for. */
export interface Order {
  readonly seed: string;
  readonly part: Part;
  readonly hands: readonly Hand[];
  /** `mixed` draws a source for each paper. */
  readonly source: Source | 'mixed';
}

/** A paper of a batch, written but not yet a file. */
export interface Written {
  readonly name: string;
  readonly hand: string;
  readonly source: Source;
  readonly paper: Paper;
  readonly file: () => Promise<PaperFile>;
}

const KIND_WEIGHTS = {
  contract: 50,
  payment: 18,
  result: 14,
  eligibility: 6,
  'credit-report': 4,
  licence: 4,
  'application-form': 4,
} as const satisfies Record<PaperKind, number>;

const SOURCE_WEIGHTS: readonly (readonly [number, Source])[] = [
  [45, 'text'],
  [15, 'docx'],
  [25, 'scan'],
  [15, 'photo'],
];

/** Paper `at` of a batch; it depends on the seed, the part and `at`, not on how many papers there are. */
export function writtenPaper(order: Order, at: number): Written {
  const stream = `${order.seed}/${order.part}/${String(at)}`;
  const draw = drawOf(stream, order.part);
  const kind = draw.weighted(
    PAPER_KINDS.filter((one) => writing(order, one).length > 0).map((one) => [KIND_WEIGHTS[one], one] as const),
  );
  const [hand, write] = draw.pick(writing(order, kind));
  const drawn = draw.weighted(
    kind === 'contract' || kind === 'application-form' ? SOURCE_WEIGHTS : undocx(SOURCE_WEIGHTS),
  );
  const source = order.source === 'mixed' ? drawn : order.source;
  // The layout has a stream of its own: the same words look different as text and as scan, but are the same words.
  const paper = write(drawOf(`${stream}/${hand.name}/${kind}`, order.part));
  const file = (): Promise<PaperFile> => fileOf(paper, source, drawOf(`${stream}/look/${source}`, order.part));
  return { name: `${kind}-${order.part}-${String(at).padStart(5, '0')}`, hand: hand.name, source, paper, file };
}

/** The label of a paper, as one line of `labels.jsonl` has it. */
export function labelOf(written: Written, file: PaperFile): Readonly<Record<string, unknown>> {
  const { paper, source, hand, name } = written;
  return {
    file: `${name}.${file.ending}`,
    kind: paper.kind,
    source,
    origin: 'generated',
    textLayer: source === 'text' || source === 'docx',
    notes: file.notes,
    trap: paper.trap,
    hand,
    fields: paper.truth,
    none: paper.none,
  };
}

/** The hands that write a kind, with how they write it. */
function writing(order: Order, kind: PaperKind): readonly (readonly [Hand, Writer])[] {
  return order.hands.flatMap((hand) => {
    const write = hand.writers[kind];
    return write === undefined ? [] : [[hand, write] as const];
  });
}

function undocx(weights: typeof SOURCE_WEIGHTS): typeof SOURCE_WEIGHTS {
  return weights.filter(([, source]) => source !== 'docx');
}
