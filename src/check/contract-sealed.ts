/** A contract on which no red seal was seen, or only one party's. */
import type { SettledDocument, Vocabulary } from '../model/index.ts';
import { citePage, fileName } from './cite.ts';
import { eachService, type ServiceComplaint } from './papers.ts';
import { emptySide } from './seal-side.ts';

/**
 * A question on colour scans without any; no more than a remark on born-digital or colourless pages, where ink cannot
 * tell, and where one side is empty.
 */
export const sealMissing = eachService(({ contract }, _, { vocabulary }) => {
  if (contract === undefined) return [];
  return contract.pages.some(({ seals }) => seals !== undefined && seals.length > 0)
    ? oneSided(contract, vocabulary)
    : [unsealed(contract)];
});

function oneSided(contract: SettledDocument, vocabulary: Vocabulary): readonly ServiceComplaint[] {
  const empty = emptySide(contract, vocabulary);
  if (empty === undefined) return [];
  return [
    {
      code: 'contract.seal-missing',
      detail: 'one-side',
      values: { file: fileName(contract), side: empty.label },
      places: empty.places,
      severity: 'warn',
    },
  ];
}

function unsealed(contract: SettledDocument): ServiceComplaint {
  const scanned = contract.pages.filter(({ blank, seals }) => !blank && seals !== undefined);
  const digital = contract.pages.some(({ reader }) => reader !== 'paddle' && reader !== 'tesseract');
  const grey = scanned.some(({ colour }) => colour !== true);
  const detail = scanned.length === 0 || digital ? 'born-digital' : grey ? 'no-colour' : 'none';
  return {
    code: 'contract.seal-missing',
    detail,
    values: { file: fileName(contract) },
    places: citePage(contract),
    ...(detail !== 'none' && { severity: 'warn' }),
  };
}
