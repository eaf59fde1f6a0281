/**
 * What is missing may stand on a page at which a reader was stopped: until that has been read nobody is asked for it,
 * and nobody rejected for want of it.
 */
import {
  isCurable,
  isStopped,
  type Complaint,
  type FindingCode,
  type MatchedCase,
  type Scheme,
} from '../model/index.ts';

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
  const code = ASKING.find((one) => one === complaint.code);
  if (code === undefined || !isCurable(complaint) || (severity !== 'block' && severity !== 'hold')) return complaint;
  return { ...complaint, code, detail: 'unread', severity: 'hold', runAgain: true };
}

// What a page that was not read may hold.
const ASKING = [
  'document.missing',
  'result.missing',
  'result.pending',
  'date.missing',
  'contract.seal-missing',
  'payment.missing',
] as const satisfies readonly FindingCode[];
