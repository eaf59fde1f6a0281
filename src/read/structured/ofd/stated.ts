/** The papers that an OFD states as data, and the page that prints each. */
import { type StatedDocument } from '../../../model/index.ts';
import { everyElement, type Element } from '../xml/element.ts';
import { papersIn } from '../einvoice/papers.ts';
import type { Package } from '../package.ts';
import { agreed } from './agreed.ts';
import { headInvoice } from './custom-data.ts';
import { attachmentsOf, tagsOf, type OfdBody } from './document.ts';
import type { OfdPage } from './page.ts';
import { taggedInvoice, type Printed } from './tagged.ts';

/**
 * Papers by the index (from 0) of the page that prints them. Where one page prints several of a kind, none is stated:
 * only the print tells them apart.
 */
export async function statedByPage(
  pack: Package,
  body: OfdBody,
  page: (index: number) => Promise<OfdPage | undefined>,
): Promise<ReadonlyMap<number, readonly StatedDocument[]>> {
  const attached = (await attachmentsOf(pack, body)).flatMap(papersIn).map(({ stated }) => stated);
  const tags = await tagsOf(pack, body);
  const printed = tags.length === 0 ? () => undefined : await printedOn(body, tags, page);
  const tagged = tags.flatMap((root) => taggedInvoice(root, printed) ?? []);
  const sources = [
    ...attached,
    ...(headInvoice(body.customData) === undefined ? [] : [headInvoice(body.customData)].flatMap((one) => one ?? [])),
    ...tagged,
  ];
  const papers = [...Map.groupBy(sources, identityOf).values()].flatMap((same) => agreed(same) ?? []);
  return placed(papers, body, page);
}

function identityOf({ kind, values }: StatedDocument, index: number): string {
  return kind === 'invoice' ? `invoice ${values['invoiceNumber'] ?? ''}` : `${kind} ${index}`;
}

// The objects that the tags point to; an id that stands for several texts names none of them.
async function printedOn(
  body: OfdBody,
  tags: readonly Element[],
  page: (index: number) => Promise<OfdPage | undefined>,
): Promise<Printed> {
  const wanted = new Set(tags.flatMap((root) => [...everyElement(root)].map((one) => one.attributes.get('PageRef'))));
  const texts = new Map<string, { readonly text: string; readonly top: number } | undefined>();
  for (const [index, { id }] of body.pages.entries()) {
    if (!wanted.has(id)) continue;
    for (const one of (await page(index))?.texts ?? []) {
      const key = `${id} ${one.id}`;
      const known = texts.get(key);
      const twice = texts.has(key) && known?.text !== one.text;
      texts.set(key, twice ? undefined : { text: one.text, top: one.runs[0]?.box[1] ?? 0 });
    }
  }
  return (id, object) => texts.get(`${id} ${object}`);
}

async function placed(
  papers: readonly StatedDocument[],
  body: OfdBody,
  page: (index: number) => Promise<OfdPage | undefined>,
): Promise<ReadonlyMap<number, readonly StatedDocument[]>> {
  if (papers.length === 0) return new Map();
  const prints: string[] = [];
  for (const index of body.pages.keys())
    prints.push(squeezed((await page(index))?.runs.map(({ text }) => text).join('\n') ?? ''));
  const byPage = Map.groupBy(papers, (paper) => {
    const hits = prints.map(
      (print) => Object.values(paper.values).filter((value) => print.includes(squeezed(value))).length,
    );
    return hits.indexOf(Math.max(...hits));
  });
  return new Map(
    [...byPage].map(([index, stated]) => [
      index,
      stated.filter(({ kind }) => stated.filter((other) => other.kind === kind).length === 1),
    ]),
  );
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\S\n]+/gu, '');
}
