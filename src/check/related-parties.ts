/** Applicant and provider that may be one house. The rules are silent; the reviewer is told and decides. */
import { textSide } from '../model/index.ts';
import { eachService } from './papers.ts';

/** The same 法定代表人 or the same address in both registers. */
export const related = eachService(({ service }, { applicant }) => {
  const pairs = service.provider.match.rows.flatMap((provider) =>
    applicant.match.rows.map((enterprise) => ({ provider, enterprise })),
  );
  const shared = pairs
    .flatMap(({ provider, enterprise }) => [
      { detail: 'representative' as const, ours: enterprise.legalRepresentative, theirs: provider.legalRepresentative },
      { detail: 'address' as const, ours: enterprise.address, theirs: provider.address },
    ])
    .find(({ ours, theirs }) => ours !== undefined && ours.trim() !== '' && ours === theirs);
  if (shared?.ours === undefined) return [];
  return [
    {
      code: 'party.related',
      detail: shared.detail,
      values: { found: shared.ours },
      found: textSide(shared.ours),
      places: service.provider.places,
    },
  ];
});
