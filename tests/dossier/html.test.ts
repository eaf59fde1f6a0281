import { describe, expect, test } from 'vitest';
import { batchView } from '../../src/dossier/batch.ts';
import { dossierHtml } from '../../src/dossier/html.ts';
import { indexHtml } from '../../src/dossier/index-html.ts';
import { dossierView } from '../../src/dossier/view.ts';
import { assessedCase } from './builder.ts';
import { contextOf, CSS, NOTICE, say, SCHEME } from './setting.ts';

const assessed = assessedCase();
const batch = batchView({ name: '第 1 批', notice: NOTICE, cases: [assessed], failures: [], kept: [] });
const PAGES = {
  dossier: await dossierHtml(dossierView(assessed, contextOf(assessed)), CSS),
  index: await indexHtml(batch, { title: SCHEME.title, today: '2025-10-20', language: 'zh-CN', say: say(), css: CSS }),
} as const;

describe.each(Object.entries(PAGES))('%s', (name, page) => {
  test('refers to nothing outside', () => {
    const references = Array.from(
      page.matchAll(/\b(?:src|href|action|data|srcset|poster)="([^"]*)"/gu),
      ([, target]) => target ?? '',
    );
    expect(references.length).toBeGreaterThan(0);
    expect(
      references.filter((target) => !/^(?:data:image\/jpeg;base64,|#|[^:/]+\/dossier\.html$)/u.test(target)),
    ).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|<script|<link|<iframe|https?:\/\/(?!www\.w3\.org\/2000\/svg)/u);
  });

  test('forbids scripts and loading by its own policy', () => {
    expect(page).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  });

  test('says its language and its characters', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(page).toContain('<meta charset="utf-8">');
    expect(name).toBeTruthy();
  });
});

test('every link inside a dossier leads to a place in it', () => {
  const links = Array.from(PAGES.dossier.matchAll(/href="#([^"]*)"/gu), ([, id]) => id);
  expect(links).toEqual(['d2', 'd3', 'd5', 'd4']);
  expect(links.filter((id) => !PAGES.dossier.includes(`id="${id}"`))).toEqual([]);
});

test('sections follow in the order in which a reviewer asks', () => {
  const sections = Array.from(PAGES.dossier.matchAll(/<section id="(\w+)"/gu), ([, id]) => id);
  expect(sections).toEqual(['doubts', 'working', 'parties', 'evidence', 'papers', 'checklist', 'supplement', 'origin']);
});

test('the index leads to each dossier, whatever its name', async () => {
  const odd = batchView({
    name: '1',
    notice: NOTICE,
    cases: [assessedCase({ id: 'a b#?/../甲' })],
    failures: [],
    kept: [],
  });
  const page = await indexHtml(odd, { title: '', today: '', language: 'zh-CN', say: say(), css: '' });
  expect(page).toContain(`href="${encodeURIComponent('a b#?/../甲')}/dossier.html"`);
});
