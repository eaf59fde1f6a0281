/** A case's description → its files and what must come out. */
import type { z } from 'zod';
import type { CaseDescription, FileDescription } from './description.ts';
import type { Party } from './party.ts';
import { paintPdf, wrapPictures } from './paint/pdf.ts';
import { drawPaper } from './papers/draw.ts';
import type { Cast, Drawn, TrueDocument } from './papers/paper.ts';
import { worn } from './wear.ts';
import type { PARTIES } from './party.ts';

/** A document that must be found in a file, with the pages of the file that it stands on. */
export interface ExpectedDocument extends TrueDocument {
  readonly pages: readonly number[];
}

/** What must come of a case; `documents` lists every file, one that cannot be read with none. */
export interface Expected {
  readonly case: string;
  readonly shows: string;
  readonly recommendation: CaseDescription['recommendation'];
  readonly findings: CaseDescription['findings'];
  readonly forbidden?: string;
  readonly subsidy?: string;
  readonly documents: Readonly<Record<string, readonly ExpectedDocument[]>>;
}

/** Draws one file of a case and gives its bytes; throws on a description that cannot be (a picture of two pages). */
export async function renderFile(file: FileDescription, cast: Cast, id: string): Promise<Buffer> {
  const sheets = file.papers.flatMap((paper) => drawPaper(paper, cast).sheets);
  if ('broken' in file) {
    if (file.broken === 'empty') return Buffer.alloc(0);
    const whole = await paintPdf(sheets, file.broken === 'encrypted' ? { password: 'klmy-2025' } : {});
    return file.broken === 'truncated' ? whole.subarray(0, Math.floor(whole.length * 0.4)) : whole;
  }
  const { scan } = file;
  if (scan === undefined) return paintPdf(sheets, { radicals: file.radicals ?? false });
  const pictures = await Promise.all(
    sheets.map(async (sheet, index) => ({
      bytes: await worn(
        sheet,
        { ...scan, skew: index % 2 === 0 ? scan.skew : -scan.skew * 0.6 },
        `${id}/${file.file}/${String(index)}`,
        scan.as === 'png' ? 'png' : 'jpeg',
      ),
      width: sheet.width,
      height: sheet.height,
    })),
  );
  if (scan.as === 'pdf') return wrapPictures(pictures);
  const [picture, second] = pictures;
  if (picture === undefined || second !== undefined) throw new Error(`${id}/${file.file}: a picture holds one page`);
  return picture.bytes;
}

/** The `application.yaml` of a case that declares itself; undefined for one that does not. */
export function declarationOf({ declares }: CaseDescription, cast: Cast): string | undefined {
  if (declares === undefined) return undefined;
  const { name, uscc } = cast.ours();
  return `applicant:\n  name: ${name}\n  uscc: "${uscc}"\nsubmittedOn: ${declares.submittedOn}\nrequested: "${declares.requested}"\n`;
}

/** Looks up the parties of a case; throws on an unknown key. */
export function castOf({ applicant, provider }: CaseDescription, parties: z.infer<typeof PARTIES>): Cast {
  const find = (key: string): Party => {
    const party = parties[key];
    if (party === undefined) throw new Error(`no party is called ${key}`);
    return party;
  };
  return { ours: (key = applicant) => find(key), theirs: (key = provider) => find(key) };
}

/** What must come out of a case: the description's verdict, and the fields that its papers print. */
export function expectedOf(id: string, description: CaseDescription, cast: Cast): Expected {
  const { shows, recommendation, findings, forbidden, subsidy, files } = description;
  return {
    case: id,
    shows,
    recommendation,
    findings,
    ...(forbidden !== undefined && { forbidden }),
    ...(subsidy !== undefined && { subsidy }),
    documents: Object.fromEntries(files.map((file) => [file.file, 'broken' in file ? [] : documentsOf(file, cast)])),
  };
}

function documentsOf(file: FileDescription, cast: Cast): readonly ExpectedDocument[] {
  let first = 1;
  return file.papers.flatMap((paper) => {
    const { sheets, documents }: Drawn = drawPaper(paper, cast);
    const pages = sheets.map((_, index) => first + index);
    first += sheets.length;
    return documents.map(({ kind, fields }) => ({ kind, pages, fields }));
  });
}
