/** One contract for everything that renders a dossier: page, print and record show the same case. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import { dossierHtml } from '../../src/dossier/html.ts';
import { dossierJson } from '../../src/dossier/json.ts';
import { dossierPdf } from '../../src/dossier/pdf.ts';
import { dossierView } from '../../src/dossier/view.ts';
import { type AssessedCase, textSide } from '../../src/model/index.ts';
import { grouped } from '../../src/model/index.ts';
import { visible } from '../../src/dossier/wording.ts';
import { APPLICANT, assessedCase, FINDINGS } from '../dossier/builder.ts';
import { HOSTILE } from '../dossier/hostile.ts';
import { contextOf, CSS, say } from '../dossier/setting.ts';

const require = createRequire(import.meta.url);
const font = (weight: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
const FONTS = { regular: font('400Regular'), bold: font('700Bold') };

// What is rendered, and the text that a reader finds in it, without any white space.
const RENDERERS = {
  html: {
    render: (assessed: AssessedCase) => dossierHtml(dossierView(assessed, contextOf(assessed)), CSS),
    text: (html: string | Uint8Array) =>
      Promise.resolve(
        unescaped(
          String(html)
            .replace(/<style>[^<]*<\/style>/u, '')
            .replace(/<[^>]*>/gu, ''),
        ),
      ),
  },
  pdf: {
    render: (assessed: AssessedCase) => dossierPdf(dossierView(assessed, contextOf(assessed)), FONTS),
    text: pdfText,
  },
  json: {
    render: (assessed: AssessedCase) => Promise.resolve(dossierJson(assessed, contextOf(assessed))),
    text: (json: string | Uint8Array) => Promise.resolve(stringsOf(String(json)).join('\n')),
  },
} as const;

describe.each(Object.entries(RENDERERS))('%s', (format, { render, text }) => {
  test('shows the applicant, the subsidy and the title of every finding', async () => {
    const assessed = assessedCase();
    const found = squeezed(await text(await render(assessed)));
    const subsidy = format === 'json' ? assessed.assessment.subsidy : grouped(assessed.assessment.subsidy);
    expect(found).toContain(APPLICANT.name);
    expect(found).toContain(subsidy);
    for (const finding of FINDINGS) expect(found).toContain(squeezed(say()(`finding.${finding.code}.title`)));
  });

  test('gives the same bytes for the same case, whatever the clock says', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const at = (clock: string) => {
      vi.setSystemTime(new Date(clock));
      return render(assessedCase());
    };
    const [first, second] = [await at('2001-02-03T04:05:06Z'), await at('2031-12-13T14:15:16Z')];
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test('shows a case without findings, services and papers', async () => {
    const bare = assessedCase({
      findings: [],
      services: [],
      documents: [],
      files: [],
      applicant: { match: { rows: [], alternatives: [] }, places: [] },
    });
    expect(squeezed(await text(await render(bare)))).toContain(
      bare.assessment.subsidy.replace('35280', format === 'json' ? '35280' : '35,280'),
    );
  });

  // The font has no glyph for some of them, so that print is held to those in ASCII.
  test('renders hostile text as text, letter for letter', async () => {
    const found = squeezed(await text(await render(hostileCase())));
    const shown = HOSTILE.filter((hostile) => format !== 'pdf' || /^[ -~]*$/u.test(hostile)).map((hostile) =>
      squeezed(format === 'json' ? hostile : visible(hostile)),
    );
    expect(shown.filter((hostile) => !found.includes(hostile))).toEqual([]);
    expect(shown.length).toBeGreaterThan(30);
  });
});

test('no hostile text becomes markup', async () => {
  const html = await RENDERERS.html.render(hostileCase());
  const clean = await RENDERERS.html.render(assessedCase());
  const tags = (page: string) => new Set(Array.from(page.matchAll(/<\/?([a-z0-9!-]+)/giu), ([, tag]) => tag));
  expect([...tags(html)].filter((tag) => !tags(clean).has(tag))).toEqual([]);
  const attributes = (page: string) =>
    new Set(Array.from(page.replace(/"[^"]*"/gu, '""').matchAll(/<[a-z0-9]+ [^>]*>/giu), ([tag]) => tag));
  expect([...attributes(html)].filter((tag) => !attributes(clean).has(tag))).toEqual([]);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
});

// Every hostile string as a name, a value, a path, a quotation and a finding's value.
function hostileCase(): AssessedCase {
  const plain = assessedCase();
  const papers = HOSTILE.map((text, index) => {
    const [model] = plain.documents;
    if (model === undefined) throw new Error('the builder made no paper');
    const title = model.facts.applicant;
    return {
      ...model,
      id: `h${index}`,
      path: text,
      facts: title ? { applicant: { ...title, type: 'name' as const, value: text, raw: text } } : {},
    };
  });
  const [service] = plain.services;
  const exclusions = HOSTILE.map((text) => ({ clause: '4(1)', label: text, quote: text, places: [] }));
  return {
    ...plain,
    applicant: { ...plain.applicant, name: HOSTILE.join(' ') },
    documents: [...plain.documents, ...papers],
    services: service ? [{ ...service, exclusions }] : [],
    findings: [
      ...plain.findings,
      ...HOSTILE.map((text) => ({
        ...plain.findings[3],
        code: 'service.excluded' as const,
        detail: 'hint' as const,
        severity: 'hold' as const,
        clause: text,
        values: { quote: text, label: text, clause: text },
        expected: textSide(text),
        places: [],
      })),
    ],
  };
}

function stringsOf(json: string): readonly string[] {
  const strings: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

async function pdfText(bytes: string | Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(Buffer.from(bytes)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.destroy();
  return pages.join('');
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}
