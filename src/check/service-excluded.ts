/**
 * Services the scheme does not support (clause 4): hints with their words, law firms, and categories that this year
 * does not open.
 */
import { textSide } from '../model/index.ts';
import type { ServiceComplaint } from './papers.ts';
import { eachService } from './papers.ts';

/** Raised for a human to decide, never on one word to reject. */
export const excluded = eachService(({ service: { exclusions, provider, category } }, _, { notice }) => [
  ...exclusions.map(({ clause, label, quote, places }): ServiceComplaint => ({
    code: 'service.excluded',
    detail: 'hint',
    values: { clause, label, quote },
    found: textSide(quote),
    places,
  })),
  // Codes that begin with 31 are those of law firms (GB 32100-2015: 司法行政, 律师执业机构).
  ...(provider.uscc?.startsWith('31') === true
    ? [
        {
          code: 'service.excluded',
          detail: 'law-firm',
          values: { provider: provider.name ?? '—', found: provider.uscc },
          found: textSide(provider.uscc),
          places: provider.places,
        } as const,
      ]
    : []),
  ...(category !== undefined && !notice.categories.includes(category.id)
    ? [
        {
          code: 'service.excluded',
          detail: 'not-this-year',
          values: { quote: category.quote, notice: notice.title },
          expected: textSide(...notice.categories),
          found: textSide(category.id),
          places: category.places,
        } as const,
      ]
    : []),
]);
