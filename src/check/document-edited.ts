/** PDFs that were changed after they were made: a reason to look at the original, and no proof of anything. */
import type { CitedPlace, EditingRule, Message, ReadDocument, ReadPage, SettledDocument } from '../model/index.ts';
import type { Check } from './check.ts';
import { fileName } from './cite.ts';

/**
 * One note a file, by its weightiest sign: pages that an update changed, an editor that saved it last, another program
 * that saved it later.
 */
export const edited: Check = ({ files, documents }, { scheme: { editing } }) =>
  files.flatMap((file) => {
    const sign = changedPages(file) ?? savedByEditor(file, editing) ?? savedLater(file, editing);
    if (sign === undefined) return [];
    const papers = documents.filter(({ path, pages }) => path === file.path && pages.some(sign.shown));
    const grave = papers.some(({ kind }) => editing.warnOn.includes(kind));
    const places = papers.flatMap((paper) => placesOn(paper, sign.shown));
    return [{ ...sign.message, places, ...(grave && { severity: 'warn' }) }];
  });

interface Sign {
  readonly message: Message<'document.edited'>;
  /** The pages that it speaks of. */
  readonly shown: (page: ReadPage) => boolean;
}

function changedPages(file: ReadDocument): Sign | undefined {
  const changed = file.pages.filter((page) => page.changed === true).map(({ page }) => page);
  return changed.length === 0
    ? undefined
    : {
        message: {
          code: 'document.edited',
          detail: 'pages',
          values: { file: fileName(file), pages: changed.join(', ') },
        },
        shown: ({ page }) => changed.includes(page),
      };
}

// As iText writes: "A; modified using B". A drew up the form and B filled it in, so B alone is the last hand.
const MODIFIED = /;\s?modified using\s/u;

function savedByEditor(file: ReadDocument, { editors, converters }: EditingRule): Sign | undefined {
  const { information } = file;
  if (information === undefined || 'code' in information) return undefined;
  const { creator = '', producer = '' } = information;
  const hands = MODIFIED.test(producer) ? [lastHand(producer)] : [producer, creator];
  const software = hands.find((name) => mentions(name, editors) && !mentions(name, converters));
  if (software === undefined) return undefined;
  const values = { file: fileName(file), software };
  return { message: { code: 'document.edited', detail: 'editor', values }, shown: everyPage };
}

function savedLater(file: ReadDocument, { libraries }: EditingRule): Sign | undefined {
  const { information } = file;
  if (information === undefined || 'code' in information) return undefined;
  const { producer = '', created = '', modified = '', before } = information;
  const saved = lastHand(producer);
  const made = [producer, ...before.map((one) => one.producer ?? '')]
    .map(firstHand)
    .find((name) => name !== '' && name !== saved);
  if (saved === '' || made === undefined || created === '' || modified <= created || mentions(saved, libraries))
    return undefined;
  const values = { file: fileName(file), made, saved, created: dayOf(created), modified: dayOf(modified) };
  return { message: { code: 'document.edited', detail: 'saved', values }, shown: everyPage };
}

const everyPage = (): boolean => true;
const firstHand = (producer: string): string => producer.split(MODIFIED)[0] ?? '';
const lastHand = (producer: string): string => producer.split(MODIFIED).at(-1) ?? '';
const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);

/** Whether a program's name holds one of the words; a Latin word stands alone in it. */
function mentions(name: string, words: readonly string[]): boolean {
  return words.some((word) =>
    /\p{Script=Han}/u.test(word) ? name.includes(word) : spaced(name).includes(spaced(word)),
  );
}

function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** The pages that the sign speaks of; where it speaks of the whole file, the first of each paper. */
function placesOn({ id, pages }: SettledDocument, shown: Sign['shown']): readonly CitedPlace[] {
  const cited = shown === everyPage ? pages.slice(0, 1) : pages.filter(shown);
  return cited.map(({ page, width, height }) => ({ document: id, page, box: [0, 0, width, height] }));
}
