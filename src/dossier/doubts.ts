/** What needs a look: each finding with the crops that show it, and the notes that hold nobody up. */
import { shownSide, type Finding, type Severity } from '../model/index.ts';
import { findingTitle, severityName } from './names.ts';
import type { Picture } from './picture.ts';
import { picturesOf, placeText, type Scope } from './scope.ts';
import { serviceName } from './evidence.ts';
import { clauseText, yuan, type Labelled } from './wording.ts';

/** One finding, ready to show. `marks` are money at risk, clause and, where there are several, the service. */
export interface FindingShown {
  readonly number: string;
  readonly code: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly title: string;
  readonly message: string;
  readonly compared: readonly Labelled[];
  readonly marks: readonly Labelled[];
  readonly pictures: readonly Picture[];
  /** Places that have no picture, in words. */
  readonly places: readonly string[];
}

/** Findings that need a look, in the order of the assessment, and those of severity `info`. */
export interface FindingsShown {
  readonly heading: string;
  readonly none: string;
  readonly looks: readonly FindingShown[];
  readonly notesHeading: string;
  readonly notes: readonly FindingShown[];
}

/** All findings of the case. */
export function doubtsOf(scope: Scope): FindingsShown {
  const { say, assessed } = scope;
  const looks = assessed.findings.filter((finding) => finding.severity !== 'info');
  const notes = assessed.findings.filter((finding) => finding.severity === 'info');
  return {
    heading: say('dossier.doubts', { count: String(looks.length) }),
    none: say('dossier.doubtsNone'),
    looks: looks.map((finding, index) => findingShown(scope, finding, index + 1)),
    notesHeading: say('dossier.notes'),
    notes: notes.map((finding, index) => findingShown(scope, finding, looks.length + index + 1)),
  };
}

function findingShown(scope: Scope, finding: Finding, number: number): FindingShown {
  const { say } = scope;
  const pictures = picturesOf(scope, finding.places);
  const compared = { 'dossier.expected': finding.expected, 'dossier.found': finding.found };
  return {
    number: String(number),
    code: finding.code,
    severity: finding.severity,
    severityName: severityName(say, finding.severity),
    title: findingTitle(say, finding.code),
    message: say(`finding.${finding.code}.${finding.detail}`, finding.values),
    compared: Object.entries(compared).flatMap(([key, side]) =>
      side === undefined ? [] : [{ label: say(key), text: shownSide(side) }],
    ),
    marks: marksOf(scope, finding),
    pictures,
    places: pictures.length > 0 ? [] : [...new Set(finding.places.map((place) => placeText(scope, place)))],
  };
}

function marksOf(scope: Scope, finding: Finding): readonly Labelled[] {
  const { say } = scope;
  const marks = {
    'dossier.changes': finding.atRisk === undefined || finding.atRisk === '0.00' ? undefined : yuan(finding.atRisk),
    'dossier.basis': clauseText(finding.clause, say),
    'dossier.service':
      finding.service === undefined || scope.assessed.services.length < 2
        ? undefined
        : serviceName(scope, finding.service),
  };
  return Object.entries(marks).flatMap(([key, text]) => (text === undefined ? [] : [{ label: say(key), text }]));
}
