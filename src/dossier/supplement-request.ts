/** The draft of the 补正通知: what the enterprise is asked for, in sentences it can act on. */
import { isCurable, type Finding, type FindingCode } from '../model/index.ts';
import type { Scope } from './scope.ts';

/** A letter ready to be checked, signed and sent. */
export interface Supplement {
  readonly heading: string;
  readonly hint: string;
  readonly title: string;
  readonly address: string;
  readonly opening: string;
  readonly asks: readonly string[];
  readonly closing: string;
  readonly signature: string;
  readonly day: string;
}

// Codes whose detail names what is missing or why a file was not read, so that the letter can ask for just that.
const ASKED_BY_DETAIL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'document.missing',
  'document.unreadable',
  'date.missing',
]);

/** The draft; undefined when no finding can be cured by a new paper. */
export function supplementOf(scope: Scope): Supplement | undefined {
  const { say, scheme, notice, assessed } = scope;
  const asks = new Set(assessed.findings.filter(isAskedFor).map((finding) => say(askKey(finding), finding.values)));
  if (asks.size === 0) return undefined;
  return {
    heading: say('supplement.heading'),
    hint: say('supplement.hint'),
    title: say('supplement.title'),
    address: say('supplement.address', { applicant: assessed.applicant.name ?? say('dossier.applicantUnknown') }),
    opening: say('supplement.opening', { year: String(notice.year), application: assessed.id }),
    asks: [...asks],
    closing: say('supplement.closing', { until: notice.submitBy }),
    signature: say('supplement.signature', { district: scheme.district.name }),
    day: scope.today,
  };
}

// Only what stands in the way is asked for; a caution is for the reviewer alone.
function isAskedFor(finding: Finding): boolean {
  return isCurable(finding) && (finding.severity === 'block' || finding.severity === 'hold');
}

function askKey({ code, detail }: Finding): string {
  return ASKED_BY_DETAIL.has(code) ? `finding.${code}.${detail}.ask` : `finding.${code}.ask`;
}
