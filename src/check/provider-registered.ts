/** Whether the provider stands in the register of 专业服务机构 (clause 3). */
import { factOf, textSide, type Message, type Provider, type SettledDocument, type Severity } from '../model/index.ts';
import { foldName, isUscc, sameOrganisation } from '../recognize/index.ts';
import { displayName, providerParty } from '../rules/index.ts';
import { allPapers, eachService, type CheckedService, type ServiceComplaint } from './papers.ts';

/**
 * Not on the list blocks only when the papers are sure who it is; without a list or a name, or with rows that come
 * near, a human decides.
 */
export const providerRegistered = eachService((papers, _, { registry }) => {
  const { provider } = papers.service;
  const found = displayName(providerParty(papers.service));
  const complain = (
    message: Message<'provider.not-registered' | 'provider.ambiguous'>,
    severity?: Severity,
  ): ServiceComplaint[] => [
    { ...message, found: textSide(found), places: provider.places, ...(severity !== undefined && { severity }) },
  ];

  if (provider.name === undefined && provider.uscc === undefined)
    return complain({ code: 'provider.not-registered', detail: 'unnamed', values: {} }, 'hold');
  if (registry.providers === undefined)
    return complain({ code: 'provider.not-registered', detail: 'no-list', values: { found } }, 'hold');
  if (provider.match.by !== undefined)
    return isOtherName(papers)
      ? complain({
          code: 'provider.ambiguous',
          detail: 'other-name',
          values: { found, row: provider.match.rows[0]?.name ?? '—' },
        })
      : [];
  const near = provider.match.alternatives.filter(
    (row) => !isAnother(provider.uscc, row.uscc) || isNamed(row, provider.name),
  );
  if (near.length > 0)
    return complain({
      code: 'provider.ambiguous',
      detail: 'alike',
      values: { found, rows: near.map((row) => row.name).join('、') },
    });
  if (isAttested(papers, provider.name, provider.uscc))
    return complain({ code: 'provider.not-registered', detail: 'not-on-list', values: { found } }, 'block');
  return complain({ code: 'provider.not-registered', detail: 'unsure', values: { found } }, 'hold');
});

// Found by its code, but the register calls it otherwise: renamed, or the code is another's.
function isOtherName(papers: CheckedService): boolean {
  const { name, match } = papers.service.provider;
  if (match.by !== 'uscc' || name === undefined) return false;
  return isAttested(papers, name, undefined) && !match.rows.some((row) => isNamed(row, name));
}

function isNamed(row: Provider, name: string | undefined): boolean {
  return name !== undefined && [row.name, ...row.formerNames].some((known) => foldName(known) === foldName(name));
}

function isAnother(ours: string | undefined, theirs: string | undefined): boolean {
  return (
    ours !== undefined && theirs !== undefined && isUscc(ours) && isUscc(theirs) && !sameOrganisation(ours, theirs)
  );
}

// Sure on one paper, or printed alike on two.
function isAttested(papers: CheckedService, name: string | undefined, uscc: string | undefined): boolean {
  const namings = allPapers(papers).filter((paper) => states(paper, name, uscc));
  return namings.length > 1 || namings.some((paper) => states(paper, name, uscc, true));
}

function states({ facts }: SettledDocument, name: string | undefined, uscc: string | undefined, sure = false): boolean {
  const names = (['provider', 'partyA', 'partyB', 'sellerName', 'payee', 'performer'] as const).flatMap(
    (field) => factOf(facts, field, 'name') ?? [],
  );
  const codes = (['partyATaxId', 'partyBTaxId', 'sellerTaxId'] as const).flatMap(
    (field) => factOf(facts, field, 'taxId') ?? [],
  );
  const said = [
    ...names.filter((fact) => name !== undefined && foldName(fact.value) === foldName(name)),
    ...codes.filter((fact) => fact.value === uscc),
  ];
  return said.some((fact) => !sure || fact.status === 'sure');
}
