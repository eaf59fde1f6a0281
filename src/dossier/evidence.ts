/** The evidence of every service: contract, invoices, payments and results, what it is and what speaks against it. */
import {
  DAY_FIELD,
  grouped,
  sum,
  type FieldName,
  type MatchedService,
  type Money,
  type ServiceKind,
  type SettledDocument,
} from '../model/index.ts';
import { statedAmount } from '../rules/index.ts';
import { factsOf } from './facts.ts';
import { categoryName } from './names.ts';
import type { Picture } from './picture.ts';
import { paperName, picturesOf, type Scope } from './scope.ts';
import { clauseText, valueRows } from './wording.ts';

/** One paper in the graph; `paper` is its id. `mark` is there when one of its facts needs a look. */
export interface EvidenceNode {
  readonly paper: string;
  readonly name: string;
  readonly amount?: string;
  readonly rows: readonly string[];
  readonly mark?: string;
}

/** One column of the graph: papers of one sort and what they add up to. */
export interface EvidenceColumn {
  readonly heading: string;
  readonly total?: string;
  readonly none: string;
  readonly nodes: readonly EvidenceNode[];
}

/** A quotation that decided something, with its crops. */
export interface Quotation {
  readonly label: string;
  readonly quote: string;
  readonly pictures: readonly Picture[];
}

/** One service with its four columns in the order contract, invoices, payments, results. */
export interface ServiceEvidence {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly EvidenceColumn[];
  readonly category: Quotation;
  readonly exclusionsHeading: string;
  readonly exclusions: readonly Quotation[];
}

/** All services of the case. */
export interface Evidence {
  readonly heading: string;
  readonly none: string;
  readonly services: readonly ServiceEvidence[];
}

/** What a service is called: its number and, when known, its category. */
export function serviceName(scope: Scope, id: string): string {
  const index = scope.assessed.services.findIndex((service) => service.id === id);
  const category = scope.assessed.services[index]?.category?.id;
  const number = index < 0 ? id : String(index + 1);
  const { say } = scope;
  return category === undefined
    ? say('dossier.serviceName', { number })
    : say('dossier.serviceNameOf', { number, category: categoryName(say, category) });
}

/** The evidence of the case. */
export function evidenceOf(scope: Scope): Evidence {
  const { say, assessed } = scope;
  return {
    heading: say('dossier.evidence'),
    none: say('dossier.evidenceNone'),
    services: assessed.services.map((service) => serviceOf(scope, service)),
  };
}

function serviceOf(scope: Scope, service: MatchedService): ServiceEvidence {
  const { say } = scope;
  const amounts = scope.assessed.assessment.amounts[service.id];
  const agreements = [...(service.contract === undefined ? [] : [service.contract]), ...(service.amendments ?? [])];
  const { category } = service;
  return {
    id: service.id,
    name: serviceName(scope, service.id),
    columns: [
      columnOf(scope, 'contract', agreements, amounts?.contract),
      columnOf(scope, 'invoice', service.invoices, amounts?.invoiced),
      columnOf(scope, 'payment', service.payments, amounts?.paid),
      columnOf(scope, 'result', service.results, undefined),
    ],
    category: category
      ? {
          label: say('dossier.category', { category: categoryName(say, category.id) }),
          quote: category.quote,
          pictures: [],
        }
      : { label: say('dossier.categoryUnknown'), quote: '', pictures: [] },
    exclusionsHeading: service.exclusions.length > 0 ? say('dossier.exclusions') : say('dossier.exclusionsNone'),
    exclusions: service.exclusions.map(({ clause, label, quote, places }) => ({
      label: `${clauseText(clause, say)} ${label}`,
      quote,
      pictures: picturesOf(scope, places),
    })),
  };
}

// What of each sort of paper is worth a line in the graph: its number or name, and its day.
const SHOWN = {
  contract: ['contractNumber', 'title', DAY_FIELD.contract],
  invoice: ['invoiceNumber', DAY_FIELD.invoice],
  payment: ['bank', DAY_FIELD.payment],
  result: ['title', 'reportNumber', DAY_FIELD.result],
} as const satisfies Record<ServiceKind, readonly FieldName[]>;

function columnOf(scope: Scope, sort: ServiceKind, ids: readonly string[], total: Money | undefined): EvidenceColumn {
  const papers = ids.flatMap((id) => scope.assessed.documents.find((document) => document.id === id) ?? []);
  const nodes = papers.map((paper) => nodeOf(scope, sort, paper));
  // What counts is no plain sum where a paper is shared with other services or only changes another.
  const amounts = papers.flatMap((paper) => statedAmount(paper) ?? []);
  const isSum = total !== undefined && total === sum(amounts);
  return {
    heading: scope.say(`column.${sort}`),
    none: scope.say('dossier.columnNone'),
    nodes,
    ...(total !== undefined &&
      (nodes.length > 1 || !isSum) && {
        total: scope.say(isSum ? 'dossier.columnTotal' : 'dossier.columnCounted', { total: grouped(total) }),
      }),
  };
}

function nodeOf(scope: Scope, sort: ServiceKind, paper: SettledDocument): EvidenceNode {
  const rows = SHOWN[sort];
  const amount = statedAmount(paper);
  const doubtful = factsOf(paper.kind, paper.facts).filter((fact) => fact.status === 'check').length;
  return {
    paper: paper.id,
    name: paperName(scope, paper.id),
    rows: rows.flatMap((row) => {
      const fact = paper.facts[row];
      return fact ? valueRows(fact, scope.say) : [];
    }),
    ...(amount && { amount: grouped(amount) }),
    ...(doubtful > 0 && { mark: scope.say('dossier.nodeMark', { count: String(doubtful) }) }),
  };
}
