/** dossier.json: everything in the dossier for machines, schema `voucher-dossier/1`. It only ever grows. */
import {
  sideText,
  type AssessedCase,
  type CitedPlace,
  type Finding,
  type MatchedService,
  type PartyMatch,
  type ReadDocument,
  type Step,
} from '../model/index.ts';
import type { DossierContext, Input } from './context.ts';
import { faultJson } from './fault-json.ts';
import { documentJson, placeJson } from './field-json.ts';
import { findingTitle } from './names.ts';
import { stepInputs, stepLabel } from './wording.ts';
import { taskText } from './origin.ts';

/** The text of dossier.json: indented, ends with a line feed; throws `RangeError` when a message is missing. */
export function dossierJson(assessed: AssessedCase, context: DossierContext): string {
  return `${JSON.stringify(dossierRecord(assessed, context), undefined, 2)}\n`;
}

/** The same as a value. Parts that are unknown are absent. */
export function dossierRecord(assessed: AssessedCase, context: DossierContext) {
  const { applicant, submittedOn, requested } = assessed;
  return {
    schema: 'voucher-dossier/1',
    application: {
      id: assessed.id,
      applicant: {
        name: applicant.name,
        uscc: applicant.uscc,
        match: matchJson(applicant.match),
        places: applicant.places.map(citedJson),
      },
      year: context.notice.year,
      batch: context.batch,
      submittedOn,
      requested,
    },
    documents: assessed.documents.map((document) => ({
      id: document.id,
      file: document.path,
      sha256: document.sha256,
      ...documentJson(document),
    })),
    files: assessed.files.map((file) => fileJson(file, context)),
    services: assessed.services.map((service) => serviceJson(service, assessed)),
    findings: assessed.findings.map((finding) => findingJson(finding, context)),
    assessment: assessmentJson(assessed, context),
    checklist: context.scheme.checklist.map(({ id, text, where, clause }) => ({
      id,
      text: taskText(text, context.say),
      where: taskText(where, context.say),
      clause,
      state: 'open',
    })),
    recommendation: assessed.assessment.recommendation,
    provenance: { ...context.provenance, inputs: context.provenance.inputs.map((input) => inputJson(input, context)) },
  };
}

function matchJson<R>(match: PartyMatch<R>) {
  return { by: match.by ?? null, rows: match.rows, alternatives: match.alternatives };
}

function citedJson(place: CitedPlace) {
  return { document: place.document, ...placeJson(place) };
}

function fileJson(file: ReadDocument, { say }: DossierContext) {
  return { file: file.path, sha256: file.sha256, status: file.status, fault: file.fault && faultJson(file.fault, say) };
}

// Where the file could not be asked about itself, the fault stands in the place of the answer.
function inputJson({ file, sha256, information }: Input, { say }: DossierContext) {
  return {
    file,
    sha256,
    information: information && 'code' in information ? faultJson(information, say) : information,
  };
}

function serviceJson(service: MatchedService, { assessment }: AssessedCase) {
  const { id, contract, amendments, invoices, payments, results, provider, category } = service;
  return {
    id,
    contract,
    supplements: amendments,
    invoices,
    payments,
    results,
    provider: {
      name: provider.name,
      uscc: provider.uscc,
      registryId: provider.match.rows[0]?.id,
      match: matchJson(provider.match),
    },
    category: category && { id: category.id, quote: category.quote, places: category.places.map(citedJson) },
    exclusions: service.exclusions.map(({ clause, label, quote, places }) => ({
      clause,
      label,
      quote,
      places: places.map(citedJson),
    })),
    amounts: assessment.amounts[id],
  };
}

function findingJson(finding: Finding, { say }: DossierContext) {
  const { code, severity, service, detail, values, expected, found, places, clause, atRisk } = finding;
  return {
    code,
    severity,
    service,
    title: findingTitle(say, code),
    message: say(`finding.${code}.${detail}`, values),
    expected: expected && sideText(expected),
    found: found && sideText(found),
    places: places.map(citedJson),
    clause,
    atRisk,
  };
}

function assessmentJson({ assessment }: AssessedCase, { say }: DossierContext) {
  const { scheme, notice, eligibleBase, computed, capRemaining, subsidy, atRisk } = assessment;
  return {
    scheme,
    notice,
    steps: assessment.steps.map((step) => stepJson(step, say)),
    eligibleBase,
    computed,
    capRemaining,
    subsidy,
    atRisk,
  };
}

function stepJson(step: Step, say: DossierContext['say']) {
  const { label, clause, service, value } = step;
  return { key: label, label: stepLabel(step, say), clause, service, inputs: stepInputs(step), value };
}
