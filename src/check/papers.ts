/** The papers of one service, looked up, and checks that look at one service at a time. */
import { tally, type Complaint, type Judgement, type MatchedCase, type MatchedService, type SettledDocument, type Tally } from '../model/index.ts';
import type { Check } from './check.ts';

/** One service with its documents and its sums. */
export interface Papers {
  readonly service: MatchedService;
  readonly contract?: SettledDocument;
  readonly invoices: readonly SettledDocument[];
  readonly payments: readonly SettledDocument[];
  readonly results: readonly SettledDocument[];
  readonly sums: Tally;
}

/** What a check of one service finds; `service` is put in for it. */
export type ServiceComplaint = Omit<Complaint, 'service'>;

/** The papers of every service, in the order of the services. */
export function papersOf({ services, documents }: MatchedCase, { notice }: Pick<Judgement, 'notice'>): readonly Papers[] {
  const pick = (ids: readonly string[]) => documents.filter((document) => ids.includes(document.id));
  return services.map((service) => {
    const contract = documents.find((document) => document.id === service.contract);
    return {
      service,
      ...(contract !== undefined && { contract }),
      invoices: pick(service.invoices),
      payments: pick(service.payments),
      results: pick(service.results),
      sums: tally(service, documents, notice),
    };
  });
}

/** Makes a check of a look at one service. */
export function eachService(look: (papers: Papers, matched: MatchedCase, judgement: Judgement) => readonly ServiceComplaint[]): Check {
  return (matched, judgement) =>
    papersOf(matched, judgement).flatMap((papers) => look(papers, matched, judgement).map((complaint) => ({ ...complaint, service: papers.service.id })));
}

/** All papers of a service, contract first. */
export function allPapers({ contract, invoices, payments, results }: Papers): readonly SettledDocument[] {
  return [...(contract === undefined ? [] : [contract]), ...invoices, ...payments, ...results];
}

/** The day by which an application is judged: its submission, else today. */
export function judgedOn(matched: MatchedCase, judgement: Judgement): Judgement['today'] {
  return matched.submittedOn ?? judgement.today;
}
