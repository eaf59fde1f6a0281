/**
 * What is missing may stand on a page at which a reader was stopped: until that has been read nobody is asked for it,
 * and nobody rejected for want of it.
 */
import { isCurable, isStopped, type Complaint, type MatchedCase, type Scheme } from '../model/index.ts';

/**
 * The complaints as they hold while some pages are unread: one that would ask for a paper, or reject for want of it,
 * asks for a second run.
 */
export function whileUnread(
  complaints: readonly Complaint[],
  { files }: MatchedCase,
  { grades }: Scheme,
): readonly Complaint[] {
  const isUnread = files.some(({ fault, pages }) =>
    [fault, ...pages.map((page) => page.fault)].some((each) => each !== undefined && isStopped(each)),
  );
  return isUnread ? complaints.map((complaint) => onceReadAgain(complaint, grades)) : complaints;
}

function onceReadAgain(complaint: Complaint, grades: Scheme['grades']): Complaint {
  const severity = complaint.severity ?? grades[complaint.code].severity;
  const isAsking =
    isCurable(complaint) && complaint.code !== 'document.unreadable' && (severity === 'block' || severity === 'hold');
  return isAsking ? { ...complaint, detail: 'unread', severity: 'hold', runAgain: true } : complaint;
}
