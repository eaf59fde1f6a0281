/** A service whose papers do not say which of the seven categories it is. */
import { cite } from './cite.ts';
import { eachService } from './papers.ts';

/** Raised where the words name no category or two alike. */
export const categoryUnknown = eachService(({ service: { category }, contract }) =>
  category === undefined ? [{ code: 'service.category-unknown', detail: 'undecided', values: {}, places: cite(contract, 'title', 'serviceText') }] : []);
