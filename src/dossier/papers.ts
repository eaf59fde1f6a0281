/**
 * Every document with its facts: those to look at first with their crops, then the sure ones; and the files that gave
 * none.
 */
import { pathsOf, type Fact, type ReadDocument, type ReadFault, type SettledDocument } from '../model/index.ts';
import { factsOf } from './facts.ts';
import { fieldName, readerName, statusName, witnessName } from './names.ts';
import type { Picture } from './picture.ts';
import { filesText, pageText, paperName, picturesOf, type Scope } from './scope.ts';
import { valueRows, type Labelled } from './wording.ts';

/** One value of a paper with what stands behind it. `alternatives` are other values that stand there. */
export interface FactShown {
  readonly name: string;
  readonly rows: readonly string[];
  /** Too long to stand beside another fact. */
  readonly wide: boolean;
  readonly status: string;
  readonly printed?: Labelled;
  readonly witnesses: string;
  readonly page: string;
  readonly alternatives: readonly Labelled[];
  readonly pictures: readonly Picture[];
}

/** One paper. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly marks: string;
  readonly checks: readonly FactShown[];
  readonly sure: readonly FactShown[];
  readonly none: string;
}

/** All papers, then what could not be read. */
export interface PapersShown {
  readonly heading: string;
  readonly papers: readonly Paper[];
  readonly unreadHeading: string;
  readonly unread: readonly Labelled[];
}

/** The papers of the case. */
export function papersOf(scope: Scope): PapersShown {
  const { say, assessed } = scope;
  return {
    heading: say('dossier.papers', { count: String(assessed.documents.length) }),
    papers: assessed.documents.map((document) => paperOf(scope, document)),
    unreadHeading: say('dossier.unread'),
    unread: assessed.files.flatMap((file) => unreadOf(scope, file)),
  };
}

function paperOf(scope: Scope, document: SettledDocument): Paper {
  const { say } = scope;
  const shown = factsOf(document.kind, document.facts).map((fact) => ({
    fact,
    shown: factShown(scope, document, fact),
  }));
  const readers = [...new Set(document.pages.flatMap((page) => page.reader ?? []))].map((reader) =>
    readerName(say, reader),
  );
  const pages = say('dossier.pages', { pages: document.pages.map((page) => page.page).join(', ') });
  return {
    id: document.id,
    name: paperName(scope, document.id),
    file: filesText(scope, document),
    marks: [...(document.parts === undefined ? [pages] : []), ...readers].join(' · '),
    checks: shown.filter(({ fact }) => fact.status === 'check').map((entry) => entry.shown),
    sure: shown.filter(({ fact }) => fact.status === 'sure').map((entry) => entry.shown),
    none: say('dossier.factsNone'),
  };
}

function factShown(scope: Scope, document: SettledDocument, fact: Fact): FactShown {
  const { say } = scope;
  const cited = [...fact.places, ...fact.alternatives.flatMap((alternative) => alternative.places)].map((place) => ({
    ...place,
    document: document.id,
  }));
  const rows = valueRows(fact, say);
  const exact = fact.type === 'money' || fact.type === 'day' || fact.type === 'id' || fact.type === 'taxId';
  return {
    name: fieldName(say, fact.field),
    rows,
    wide: rows.length > 1 || rows.some((row) => row.length > 30),
    status: statusName(say, fact.status),
    ...(exact && fact.raw !== rows.join('') && { printed: { label: say('dossier.printed'), text: fact.raw } }),
    witnesses: fact.witnesses.map((witness) => witnessName(say, witness)).join(say('dossier.and')),
    page: fact.places[0] === undefined ? '' : pageText(scope, document, fact.places[0].page),
    alternatives: fact.alternatives.map((alternative) => ({
      label: say('dossier.alternative'),
      text: valueRows(alternative, say).join(' / '),
    })),
    pictures: fact.status === 'check' ? picturesOf(scope, cited) : [],
  };
}

// A file is listed when it gave no paper, or when one of its readers failed on some of its pages.
function unreadOf(scope: Scope, file: ReadDocument): readonly Labelled[] {
  const { say, assessed } = scope;
  const why = (fault: ReadFault) => say(`fault.${fault.code}.message`);
  const failed = file.pages.flatMap(({ page, fault, secondReadingFault }) => [
    ...(fault ? [say('dossier.pageFailed', { page: String(page), why: why(fault) })] : []),
    ...(secondReadingFault ? [say('dossier.againFailed', { page: String(page), why: why(secondReadingFault) })] : []),
  ]);
  if (file.fault) return [{ label: file.path, text: why(file.fault) }];
  if (failed.length > 0) return [{ label: file.path, text: failed.join(' ') }];
  const used = assessed.documents.some((document) => pathsOf(document).includes(file.path));
  return used
    ? []
    : [
        {
          label: file.path,
          text: say(file.pages.every((page) => page.blank) ? 'dossier.fileBlank' : 'dossier.fileWithoutPaper'),
        },
      ];
}
