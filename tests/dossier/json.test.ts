import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { documentJson, fieldsJson } from '../../src/dossier/field-json.ts';
import { dossierJson } from '../../src/dossier/json.ts';
import { fileInformation } from '../../src/model/file-information-shape.ts';
import { assessedCase, fact } from './builder.ts';
import { contextOf } from './setting.ts';

const money = z.string().regex(/^-?\d+\.\d{2}$/u);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const cited = z.strictObject({ document: z.string(), page: z.int().min(1), box });
const told = z.union([fileInformation, z.strictObject({ code: z.string(), message: z.string(), advice: z.string() })]);
const field = z.strictObject({
  value: z.union([z.string(), z.boolean(), z.array(z.object({ name: z.string(), amount: money }))]),
  raw: z.string(),
  status: z.enum(['sure', 'check']),
  confidence: z.number().min(0).max(1),
  places: z.array(z.strictObject({ page: z.int().min(1), box })),
  witnesses: z.array(z.string()),
});
const match = z.object({
  by: z.string().nullable(),
  rows: z.array(z.object({ row: z.string() })),
  alternatives: z.array(z.unknown()),
});

// The published shape, written down apart from the code that makes it.
const DOSSIER = z.object({
  schema: z.literal('voucher-dossier/1'),
  application: z.object({
    id: z.string(),
    applicant: z.object({ name: z.string(), uscc: z.string(), match }),
    year: z.literal(2025),
  }),
  documents: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      file: z.string(),
      sha256: z.string(),
      pages: z.array(z.int()),
      confidence: z.number(),
      fields: z.record(z.string(), field),
    }),
  ),
  services: z.array(
    z.object({
      id: z.string(),
      contract: z.string().optional(),
      invoices: z.array(z.string()),
      payments: z.array(z.string()),
      results: z.array(z.string()),
      provider: z.object({ name: z.string(), uscc: z.string(), registryId: z.string(), match }),
      category: z.strictObject({ id: z.string(), quote: z.string(), places: z.array(cited) }),
      exclusions: z.array(z.object({ clause: z.string(), quote: z.string(), places: z.array(cited) })),
      amounts: z.strictObject({ contract: money, invoiced: money, paid: money, eligible: money }),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['block', 'hold', 'warn', 'info']),
      message: z.string(),
      places: z.array(cited),
      clause: z.string(),
    }),
  ),
  assessment: z.object({
    scheme: z.strictObject({ id: z.string(), sha256: z.string() }),
    notice: z.strictObject({ id: z.string(), rate: z.string() }),
    steps: z.array(
      z.object({ label: z.string(), clause: z.string(), inputs: z.record(z.string(), z.string()), value: z.string() }),
    ),
    eligibleBase: money,
    computed: money,
    capRemaining: money,
    subsidy: money,
    atRisk: money,
  }),
  checklist: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      where: z.string(),
      clause: z.string(),
      state: z.literal('open'),
    }),
  ),
  recommendation: z.enum(['approve', 'supplement', 'review', 'reject']),
  provenance: z.strictObject({
    program: z.string(),
    readers: z.record(z.string(), z.string()),
    inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string(), information: told.exactOptional() })),
  }),
});

describe('dossier.json', () => {
  const assessed = assessedCase();
  const record = DOSSIER.parse(JSON.parse(dossierJson(assessed, contextOf(assessed))));

  test('has the published shape, with every document, service, finding and task in it', () => {
    expect(record.documents.map(({ id }) => id)).toEqual(assessed.documents.map(({ id }) => id));
    expect(record.findings.map(({ code }) => code)).toEqual(assessed.findings.map(({ code }) => code));
    expect(record.services[0]?.provider.registryId).toBe('p7');
    expect(record.checklist).toHaveLength(3);
  });

  test('says messages and steps in words', () => {
    expect(record.findings[0]?.message).toContain('126,000.00');
    expect(record.assessment.steps[0]?.label).toBe('三者取低作为核定基数');
  });

  test('tells in the provenance what each file says about itself, or in words why it could not be asked', () => {
    const context = contextOf(assessed);
    const information = { producer: 'Bank 1', before: [], attachments: [] };
    const inputs = [
      { file: 'a.pdf', sha256: 'a', information },
      { file: 'b.pdf', sha256: 'b', information: { code: 'reader.timeout', cause: '20 s' } as const },
      { file: 'c.jpg', sha256: 'c' },
    ];
    const json = dossierJson(assessed, { ...context, provenance: { ...context.provenance, inputs } });
    const [asked, stopped, silent] = DOSSIER.parse(JSON.parse(json)).provenance.inputs;
    expect(asked?.information).toEqual(information);
    expect(stopped?.information).toMatchObject({
      code: 'reader.timeout',
      advice: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(silent).toEqual({ file: 'c.jpg', sha256: 'c' });
  });
});

describe('fields', () => {
  test('the items of an invoice are a list, a flag is a boolean, money and days are strings', () => {
    const invoice = assessedCase().documents[2];
    const flag = fact('isRed', { type: 'flag', value: false }, '', ['label'], [0, 0, 1, 1]);
    const fields = fieldsJson('invoice', { ...invoice?.facts, isRed: flag });
    expect(fields.items?.value).toEqual([
      { name: '*研发和技术服务*环境适应性检测费', amount: '75471.70', rate: '6%', tax: '4528.30' },
      { name: '*研发和技术服务*试验工装费', amount: '7735.85', rate: '6%', tax: '464.15' },
    ]);
    expect(fields.isRed?.value).toBe(false);
    expect(fields.totalAmount?.value).toBe('88200.00');
    expect(fields.issueDate?.value).toBe('2025-06-09');
  });

  test('stand in the order of the kind, whatever the order of the facts', () => {
    const contract = assessedCase().documents[1];
    const turned = Object.fromEntries(Object.entries(contract?.facts ?? {}).toReversed());
    expect(Object.keys(fieldsJson('contract', turned))).toEqual([
      'contractNumber',
      'title',
      'payer',
      'provider',
      'contractAmount',
      'signDate',
      'serviceText',
    ]);
  });

  test('boxes and confidences are rounded, so that they do not change with the machine', () => {
    const amount = fact('totalAmount', { type: 'text', value: '1' }, '1', [], [1.23456, 2, 3.999, 4.005], {
      confidence: 0.123456,
    });
    const [document] = assessedCase().documents;
    if (document === undefined) throw new Error('the builder made no paper');
    const json = documentJson({ ...document, kind: 'invoice', facts: { totalAmount: amount } });
    expect(json.fields.totalAmount).toMatchObject({
      confidence: 0.123,
      places: [{ page: 1, box: [1.23, 2, 4, 4.01] }],
    });
  });
});
