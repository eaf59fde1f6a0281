/**
 * The passages of a service's papers that say what was bought: never whole pages, whose small print says everything.
 */
import type { CitedPlace, Fact, ServiceLink, SettledDocument } from '../model/index.ts';
import { factOf, servicePapers } from '../model/index.ts';
import { squeeze } from '../recognize/index.ts';

/** One passage as printed, and which paper it is from. `weight` is how much it says about the service. */
export interface Passage {
  readonly source: 'title' | 'item' | 'result' | 'service-text' | 'purpose';
  readonly text: string;
  /** The 税收分类简称 of an invoice item: a weak vote, it cannot decide. */
  readonly shortName?: string;
  readonly document: SettledDocument;
  readonly places: readonly CitedPlace[];
}

/** Contract title, invoice items, result titles, service clause and payment purposes, the most telling first. */
export function passagesOf(service: ServiceLink, documents: readonly SettledDocument[]): readonly Passage[] {
  const { contract, invoices, payments, results } = servicePapers(service, documents);
  const contracts = contract === undefined ? [] : [contract];
  return [
    ...contracts.flatMap((document) => passage('title', document, document.facts.title)),
    ...invoices.flatMap(itemPassages),
    ...results.flatMap((document) => passage('result', document, document.facts.title)),
    ...contracts.flatMap((document) => passage('service-text', document, document.facts.serviceText)),
    ...payments.flatMap((document) => passage('purpose', document, document.facts.purpose)),
  ];
}

function passage(source: Passage['source'], document: SettledDocument, fact: Fact | undefined): Passage[] {
  if (fact === undefined || fact.type !== 'text') return [];
  return [{ source, text: fact.value, document, places: cited(document, fact) }];
}

function itemPassages(document: SettledDocument): Passage[] {
  const fact = factOf(document.facts, 'items', 'lines');
  return (fact?.value ?? []).map((line) => {
    const starred = /^\s*[*＊]([^*＊]*)[*＊](.*)$/su.exec(line.name);
    const places = fact === undefined ? [] : cited(document, fact);
    return {
      source: 'item',
      text: starred?.[2] ?? line.name,
      document,
      places,
      ...(starred?.[1] && { shortName: starred[1] }),
    };
  });
}

/**
 * Where on the passage's paper a word stands: the runs inside the passage's places that hold it, else the places
 * themselves.
 */
export function placesOf(word: string, { document, places }: Passage): readonly CitedPlace[] {
  const inside = (page: number, [x, y, , height]: readonly number[]) =>
    places.some(
      ({ page: at, box }) =>
        at === page && (y ?? 0) + (height ?? 0) > box[1] && (y ?? 0) < box[1] + box[3] && (x ?? 0) <= box[0] + box[2],
    );
  const runs = document.pages.flatMap((page) =>
    page.runs
      .filter((run) => inside(page.page, run.box) && squeeze(run.text).text.includes(word))
      .map((run) => ({ document: document.id, page: page.page, box: run.box })),
  );
  return runs.length > 0 ? runs.slice(0, 1) : places;
}

function cited(document: SettledDocument, fact: Fact): CitedPlace[] {
  return fact.places.map((place) => ({ document: document.id, ...place }));
}
