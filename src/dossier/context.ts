/** What a dossier is made with beside the case itself: all of it plain data, given from outside. */
import type { Day, Language, Notice, ReadDocument, Say, Scheme } from '../model/index.ts';
import type { Crops } from './picture.ts';

/**
 * What the dossier was made from: the program's version, each reader's version, every file of the inbox with its hash
 * and what it says about itself.
 */
export interface Provenance {
  readonly program: string;
  readonly readers: Readonly<Record<string, string>>;
  readonly inputs: readonly Input[];
}

/** A file of the inbox. */
export interface Input extends Pick<ReadDocument, 'sha256' | 'information'> {
  readonly file: string;
}

/** Rules, words and pictures of one dossier. `today` is the day of the run and the only clock there is. */
export interface DossierContext {
  readonly scheme: Pick<Scheme, 'title' | 'status' | 'district' | 'checklist'>;
  readonly notice: Notice;
  readonly batch: string;
  readonly today: Day;
  readonly language: Language;
  readonly say: Say;
  readonly crops: Crops;
  readonly provenance: Provenance;
}
