/** 拟兑现名单: what is made public of the applications to approve. No bank accounts, no phones, no persons. */
import { factOf, sum, type MatchedService, type Money, type Say } from '../model/index.ts';
import { providerName, type BatchRow, type BatchView } from './batch.ts';
import { categoryName } from './names.ts';

/** One service of a listed application. */
export interface ListedService {
  readonly provider: string;
  readonly category: string;
  readonly contract: string;
  readonly contractAmount: Money | undefined;
  readonly base: Money | undefined;
}

/** One listed application with its services; the subsidy is that of the whole application. */
export interface ListedApplication {
  readonly number: number;
  readonly applicant: string;
  readonly uscc: string;
  readonly kinds: string;
  readonly services: readonly ListedService[];
  readonly rate: string;
  readonly subsidy: Money;
  readonly remark: string;
}

/** The list in the order of application ids, with its total. */
export interface Publication {
  readonly applications: readonly ListedApplication[];
  readonly total: Money;
}

/** The list of a batch: only what is proposed for approval. */
export function publicationOf(view: BatchView, say: Say): Publication {
  const approved = view.rows
    .filter((row) => row.recommendation === 'approve')
    .toSorted((a, b) => (a.application < b.application ? -1 : 1));
  return {
    applications: approved.map((row, index) => listed(row, index + 1, say)),
    total: sum(approved.map((row) => row.subsidy)),
  };
}

function listed(row: BatchRow, number: number, say: Say): ListedApplication {
  return {
    number,
    applicant: row.applicant ?? '',
    uscc: row.uscc ?? '',
    kinds: row.kinds.join('\n'),
    services: row.case.services.map((service) => listedService(row, service, say)),
    rate: row.rate,
    subsidy: row.subsidy,
    remark: row.capped ? say('batch.capped') : '',
  };
}

function listedService(row: BatchRow, service: MatchedService, say: Say): ListedService {
  const contract = row.case.documents.find((document) => document.id === service.contract);
  const title = contract && factOf(contract.facts, 'title', 'text')?.value;
  const number = contract && factOf(contract.facts, 'contractNumber', 'id')?.value;
  const amounts = row.case.assessment.amounts[service.id];
  return {
    provider: providerName(service.provider) ?? '',
    category: service.category ? categoryName(say, service.category.id) : '',
    contract: [title ?? '', number === undefined ? '' : `（${number}）`].join(''),
    contractAmount: amounts?.contract,
    base: amounts?.eligible,
  };
}
