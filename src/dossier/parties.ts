/** Who the parties are and how they were found in the registers. */
import type { Enterprise, PartyMatch, Provider, Say } from '../model/index.ts';
import { categoryName } from './names.ts';
import { serviceName } from './evidence.ts';
import type { Scope } from './scope.ts';
import type { Labelled } from './wording.ts';

/** A party with its register rows; `found` says how, `near` lists rows that only look alike. */
export interface Party {
  readonly role: string;
  readonly name: string;
  readonly uscc: string;
  readonly matched: boolean;
  readonly found: string;
  readonly rows: readonly Labelled[];
  readonly near: readonly Labelled[];
}

/** Applicant first, then the provider of every service. */
export interface Parties {
  readonly heading: string;
  readonly nearHeading: string;
  readonly parties: readonly Party[];
}

/** The parties of the case. */
export function partiesOf(scope: Scope): Parties {
  const { say, assessed } = scope;
  const enterprise = (row: Enterprise) =>
    registerRow(row, [row.kind, row.certificateNumber, validity(row.validUntil, say)]);
  const provider = (row: Provider) =>
    registerRow(row, [
      row.providerKind,
      ...row.categories.map((id) => categoryName(say, id)),
      validity(row.validUntil, say),
    ]);
  return {
    heading: say('dossier.parties'),
    nearHeading: say('dossier.near'),
    parties: [
      partyOf(say, say('dossier.applicant'), assessed.applicant, enterprise),
      ...assessed.services.map((service) =>
        partyOf(
          say,
          say('dossier.providerOf', { service: serviceName(scope, service.id) }),
          service.provider,
          provider,
        ),
      ),
    ],
  };
}

interface Sought<R> {
  readonly name?: string;
  readonly uscc?: string;
  readonly match: PartyMatch<R>;
}

function partyOf<R>(say: Say, role: string, party: Sought<R>, row: (of: R) => Labelled): Party {
  const { match } = party;
  return {
    role,
    name: party.name ?? say('dossier.nameUnknown'),
    uscc: party.uscc ?? say('dossier.usccUnknown'),
    matched: match.by !== undefined,
    found: say(`match.${match.by ?? (match.alternatives.length > 0 ? 'ambiguous' : 'none')}`),
    rows: match.rows.map(row),
    near: match.alternatives.map(row),
  };
}

function registerRow(
  row: { readonly name: string; readonly uscc?: string; readonly row: string },
  marks: readonly (string | undefined)[],
): Labelled {
  return { label: row.row, text: [row.name, row.uscc, ...marks].filter((mark) => mark !== undefined).join(' · ') };
}

function validity(until: string | undefined, say: Say): string | undefined {
  return until === undefined ? undefined : say('dossier.validUntil', { until });
}
