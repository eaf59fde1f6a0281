/** 补充协议: contracts that only change another one. */
import type { ExtractedDocument, FieldName, ReadPage } from '../model/index.ts';
import { foldName } from '../recognize/index.ts';
import { leading } from './leading.ts';
import { namesContract } from './number.ts';

// A heading that ends with these words; the contract's own name may stand before them, a number behind.
const TITLE =
  /(?:补充(?:合同|协议|约定)|(?:合同|协议)(?:变更|修订|补充)(?:协议|合同)?|变更(?:协议|合同))书?(?:[(（〔].{0,8}[)）〕]|[一二三四五六七八九十])?$/u;
// Sentences that speak of one and end with the line.
const SENTENCE = /[,，。;；:：《]|签订|签署|订立|达成|另行|双方/u;
const LONGEST = 40;

// Against the usual height of the print; in the upper part of the page.
const LARGE = 1.15;
const UPPER = 0.4;

/** Whether a contract says by its heading that it changes another: 补充协议, 补充合同, 合同变更协议. */
export function isAmendment(document: ExtractedDocument): boolean {
  const [first] = document.pages;
  const headings = first === undefined ? [] : headingsOf(first);
  return [leading(document, 'title', 'text') ?? '', ...headings].some((text) => {
    const line = text.replace(/\s+/gu, '');
    return line.length <= LONGEST && TITLE.test(line) && !SENTENCE.test(line);
  });
}

function headingsOf({ runs, height }: ReadPage): readonly string[] {
  const usual = runs.map(({ box }) => box[3]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return runs.filter(({ box }) => box[1] < height * UPPER && box[3] > usual * LARGE).map(({ text }) => text);
}

const PARTIES: readonly FieldName[] = ['partyA', 'partyB', 'payer', 'provider'];

/**
 * The contract that a supplement changes: the only one there is, else the one that it names by number, else the only
 * one between the same two parties; undefined where that is open.
 */
export function amendedContract(
  supplement: ExtractedDocument,
  contracts: readonly ExtractedDocument[],
): ExtractedDocument | undefined {
  if (contracts.length === 1) return contracts[0];
  const named = contracts.filter((contract) => namesContract(supplement, contract));
  if (named.length > 0) return only(named);
  const parties = partiesOf(supplement);
  return only(contracts.filter((contract) => [...partiesOf(contract)].filter((name) => parties.has(name)).length > 1));
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function partiesOf(document: ExtractedDocument): ReadonlySet<string> {
  return new Set(PARTIES.flatMap((field) => leading(document, field, 'name') ?? []).map(foldName));
}
