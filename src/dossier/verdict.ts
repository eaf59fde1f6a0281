/** The head of a dossier: whose application it is, what is proposed and how much. */
import { SEVERITIES, type Recommendation } from '../model/index.ts';
import { recommendationName, severityName } from './names.ts';
import type { Scope } from './scope.ts';
import { percent, yuan, type Labelled } from './wording.ts';

/** Title, what identifies the application, and what the reader must know about the rules behind it. */
export interface Head {
  readonly eyebrow: string;
  readonly title: string;
  readonly marks: readonly Labelled[];
  readonly applicant: string;
  readonly applicantMarks: readonly string[];
  /** Reservations about the rules themselves, e.g. that the notice is an example. */
  readonly cautions: readonly string[];
}

/** The proposal in large type. */
export interface Verdict {
  readonly recommendation: Recommendation;
  readonly proposal: Labelled;
  readonly reason: string;
  readonly subsidy: Labelled;
  readonly sum: string;
  readonly atRisk: Labelled;
  readonly tally: readonly string[];
}

/** The head of the case. */
export function headOf(scope: Scope): Head {
  const { say, scheme, notice, assessed, batch, today } = scope;
  const { applicant } = assessed;
  return {
    eyebrow: scheme.title,
    title: say('dossier.title'),
    marks: [
      { label: say('dossier.year'), text: say('dossier.yearValue', { year: String(notice.year) }) },
      { label: say('dossier.batch'), text: batch },
      { label: say('dossier.application'), text: assessed.id },
      { label: say('dossier.today'), text: today },
    ],
    applicant: applicant.name ?? say('dossier.applicantUnknown'),
    applicantMarks: [
      ...(applicant.uscc === undefined ? [] : [applicant.uscc]),
      ...applicant.match.rows.map((row) =>
        row.validUntil === undefined ? row.kind : say('dossier.kindUntil', { kind: row.kind, until: row.validUntil }),
      ),
      applicant.match.by === undefined ? say('dossier.registerNone') : `✓ ${say(`match.${applicant.match.by}`)}`,
    ],
    cautions: [
      ...(scheme.status === 'draft' ? [say('dossier.caution.draft')] : []),
      ...(notice.example === true ? [say('dossier.caution.example', { notice: notice.id })] : []),
    ],
  };
}

/** The proposal of the case. */
export function verdictOf(scope: Scope): Verdict {
  const { say, assessed } = scope;
  const { assessment, findings } = assessed;
  const count = (severity: (typeof SEVERITIES)[number]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    recommendation: assessment.recommendation,
    proposal: { label: say('dossier.recommendation'), text: recommendationName(say, assessment.recommendation) },
    reason: say(`dossier.reason.${assessment.recommendation}`),
    subsidy: {
      label: say(assessment.recommendation === 'reject' ? 'dossier.subsidyRejected' : 'dossier.subsidy'),
      text: yuan(assessment.subsidy),
    },
    sum: say('dossier.sum', { base: yuan(assessment.eligibleBase), rate: percent(assessment.notice.rate) }),
    atRisk: { label: say('dossier.atRisk'), text: yuan(assessment.atRisk) },
    tally: SEVERITIES.filter((severity) => count(severity) > 0).map(
      (severity) => `${severityName(say, severity)} ${count(severity)}`,
    ),
  };
}
