/** What no paper proves, and what the dossier was made from. */
import type { Say } from '../model/index.ts';
import type { Scope } from './scope.ts';
import { clauseText, type Labelled } from './wording.ts';

/** Something the reviewer must see to; the box is ticked by hand. */
export interface Task {
  readonly text: string;
  readonly where: Labelled;
  readonly clause: string;
}

/** All such things, none of them ticked. */
export interface Checklist {
  readonly heading: string;
  readonly hint: string;
  readonly tasks: readonly Task[];
}

/** Versions, rules and hashes. */
export interface Origin {
  readonly heading: string;
  readonly marks: readonly Labelled[];
  readonly filesHeading: string;
  readonly files: readonly Labelled[];
  readonly disclaimer: string;
}

/** The checklist of the scheme. */
export function checklistOf(scope: Scope): Checklist {
  const { say, scheme } = scope;
  return {
    heading: say('dossier.checklist'),
    hint: say('dossier.checklistHint'),
    tasks: scheme.checklist.map((rule) => ({
      text: taskText(rule.text, say),
      where: { label: say('dossier.where'), text: taskText(rule.where, say) },
      clause: clauseText(rule.clause, say),
    })),
  };
}

/** The words of a task: a scheme names a message (`checklist.…`) or writes the words as they are. */
export function taskText(text: string, say: Say): string {
  return text.startsWith('checklist.') ? say(text) : text;
}

/** The provenance of the case. */
export function originOf(scope: Scope): Origin {
  const { say, assessed, provenance } = scope;
  const { scheme, notice } = assessed.assessment;
  return {
    heading: say('dossier.origin'),
    marks: [
      { label: say('origin.program'), text: provenance.program },
      { label: say('origin.scheme'), text: `${scheme.id} · ${scheme.sha256}` },
      { label: say('origin.notice'), text: `${notice.id} · ${scope.notice.title}` },
      {
        label: say('origin.reader'),
        text: Object.entries(provenance.readers)
          .map(([reader, version]) => `${reader} ${version}`.trim())
          .join(' · '),
      },
    ],
    filesHeading: say('origin.files', { count: String(provenance.inputs.length) }),
    files: provenance.inputs.map((input) => ({ label: input.file, text: input.sha256 })),
    disclaimer: say('origin.disclaimer'),
  };
}
