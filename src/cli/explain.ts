/**
 * `explain`: how the amount of one application was worked out, step by step with clauses, as its dossier records it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findingTitle, recommendationName, severityName } from '../dossier/names.ts';
import { clauseText, percent } from '../dossier/wording.ts';
import { Fault, FINDING_CODES, grouped, money, SEVERITIES, type Say } from '../model/index.ts';
import { tableLines } from './table.ts';
import { print, printJson } from './terminal.ts';

// Money in a dossier is a decimal string with two places.
const AMOUNT = /^-?\d{1,15}\.\d{2}$/u;

const amount = z.string().regex(AMOUNT).transform(money);

const record = z.object({
  application: z.object({
    id: z.string(),
    applicant: z.object({ name: z.string().optional(), uscc: z.string().optional() }),
  }),
  findings: z.array(
    z.object({ code: z.enum(FINDING_CODES), severity: z.enum(SEVERITIES), message: z.string(), clause: z.string() }),
  ),
  assessment: z.object({
    steps: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        clause: z.string(),
        service: z.string().optional(),
        inputs: z.record(z.string(), z.string()),
        value: amount,
      }),
    ),
    subsidy: amount,
    atRisk: amount,
  }),
  recommendation: z.enum(['approve', 'supplement', 'review', 'reject']),
});

type Dossier = z.output<typeof record>;

/** The options of `explain` as the command line gives them; `out` defaults to `out`. */
export interface ExplainFlags {
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Prints the working and the findings of `<out>/<application>/dossier.json`, or the same as one JSON object; one that
 * is not there is a `usage` Fault.
 */
export async function explainCommand(
  application: string,
  { out = 'out', json }: ExplainFlags,
  say: Say,
): Promise<number> {
  const dossier = await dossierAt(join(out, application, 'dossier.json'), say);
  if (json === true) printJson(dossier);
  else print(...linesOf(dossier, say));
  return 0;
}

function linesOf(
  { application: { id, applicant }, assessment, findings, recommendation }: Dossier,
  say: Say,
): readonly string[] {
  const columns = [
    { heading: say('working.step') },
    { heading: say('working.inputs') },
    { heading: say('working.basis') },
    { heading: say('working.value'), right: true },
  ];
  return [
    [id, applicant.name ?? say('dossier.applicantUnknown'), applicant.uscc].filter(Boolean).join('  '),
    '',
    ...tableLines(
      columns,
      assessment.steps.map((step) => stepRow(step, say)),
    ),
    '',
    say('explain.result', {
      recommendation: recommendationName(say, recommendation),
      subsidy: grouped(assessment.subsidy),
      atRisk: grouped(assessment.atRisk),
    }),
    ...findings.flatMap((finding) => findingLines(finding, say)),
  ];
}

function findingLines({ code, severity, message, clause }: Dossier['findings'][number], say: Say): readonly string[] {
  const values = {
    severity: severityName(say, severity),
    title: findingTitle(say, code),
    clause: clauseText(clause, say),
  };
  return [`  ${say('explain.finding', values)}`, `      ${message}`];
}

async function dossierAt(path: string, say: Say): Promise<Dossier> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('usage', [say('explain.none', { path })], { cause });
  });
  try {
    return record.parse(JSON.parse(text));
  } catch (cause) {
    throw new Fault('usage', [say('explain.broken', { path })], { cause });
  }
}

function stepRow(
  { key, service, inputs, clause, value }: Dossier['assessment']['steps'][number],
  say: Say,
): readonly string[] {
  const parts = Object.entries(inputs).map(([name, text]) =>
    say('working.input', { name: say(`input.${name}`), text: name === 'rate' ? percent(text) : shownInput(text) }),
  );
  return [
    service === undefined ? say(key, inputs) : say('working.ofService', { service, step: say(key, inputs) }),
    parts.join('　'),
    clauseText(clause, say),
    grouped(value),
  ];
}

function shownInput(text: string): string {
  return AMOUNT.test(text) ? grouped(money(text)) : text;
}
