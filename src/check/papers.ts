/** Services with their papers looked up, and checks that look at one service at a time. */
import {
  servicePapers,
  type FindingCode,
  type Grounds,
  type Judgement,
  type MatchedCase,
  type MatchedService,
  type Message,
  type ServicePapers,
  type SettledDocument,
} from '../model/index.ts';
import { tally, type Tally } from '../rules/index.ts';
import type { Check, CheckContext } from './check.ts';

/** One service with its documents and its sums. */
export interface CheckedService extends ServicePapers {
  readonly service: MatchedService;
  readonly sums: Tally;
}

/** What a check of one service finds; `service` is put in for it. */
export type ServiceComplaint<C extends FindingCode = FindingCode> = Message<C> & Grounds;

/** The papers of every service, in the order of the services. */
export function checkedServices(
  { services, documents }: MatchedCase,
  { notice }: Pick<Judgement, 'notice'>,
): readonly CheckedService[] {
  return services.map((service) => ({
    service,
    ...servicePapers(service, documents),
    sums: tally(service, { services, documents }, notice),
  }));
}

/** Makes a check of a look at one service. */
export function eachService(
  look: (papers: CheckedService, matched: MatchedCase, context: CheckContext) => readonly ServiceComplaint[],
): Check {
  return (matched, context) =>
    checkedServices(matched, context).flatMap((papers) =>
      look(papers, matched, context).map((complaint) => ({ ...complaint, service: papers.service.id })),
    );
}

/** The service that a paper belongs to, to be put into a complaint; nothing for a paper of none. */
export function serviceOf({ id }: SettledDocument, services: MatchedCase['services']): { readonly service?: string } {
  const service = services.find(({ contract, invoices, payments, results }) =>
    [contract, ...invoices, ...payments, ...results].includes(id),
  );
  return service === undefined ? {} : { service: service.id };
}

/** All papers of a service, contract first. */
export function allPapers({ contract, invoices, payments, results }: CheckedService): readonly SettledDocument[] {
  return [...(contract === undefined ? [] : [contract]), ...invoices, ...payments, ...results];
}
