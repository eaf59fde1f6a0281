/** A service whose papers do not say which of the seven categories it is. */
import { cite } from './cite.ts';
import { eachService } from './papers.ts';

/**
 * Raised where the words name no category or two alike. What the rules exclude has none: that question is asked
 * already.
 */
export const categoryUnknown = eachService(({ service: { category, exclusions }, contract }) =>
  category === undefined && exclusions.length === 0
    ? [
        {
          code: 'service.category-unknown',
          detail: 'undecided',
          values: {},
          places: cite(contract, 'title', 'serviceText'),
        },
      ]
    : [],
);
