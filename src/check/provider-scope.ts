/** A service of a category that the provider is not registered for. */
import { CATEGORIES, textSide, type CategoryId } from '../model/index.ts';
import { eachService } from './papers.ts';

/** Rows without categories do not limit their provider. */
export const providerScope = eachService(({ service: { provider, category } }) => {
  const { rows } = provider.match;
  if (category === undefined || rows.length === 0 || rows.some((row) => row.categories.length === 0)) return [];
  const scope = CATEGORIES.filter((id: CategoryId) => rows.some((row) => row.categories.includes(id)));
  if (scope.includes(category.id)) return [];
  return [
    {
      code: 'provider.scope',
      detail: category.id,
      values: { provider: rows[0]?.name ?? '—', quote: category.quote },
      expected: textSide(...scope),
      found: textSide(category.id),
      places: category.places,
    },
  ];
});
