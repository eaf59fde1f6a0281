/** A contract on which no red seal was seen. */
import { citePage, fileName } from './cite.ts';
import { eachService } from './papers.ts';

/** A question on colour scans; no more than a remark on born-digital or colourless pages, where ink cannot tell. */
export const sealMissing = eachService(({ contract }) => {
  if (contract === undefined || contract.pages.some(({ seals }) => seals !== undefined && seals.length > 0)) return [];
  const scanned = contract.pages.filter(({ blank, seals }) => !blank && seals !== undefined);
  const digital = contract.pages.some(({ reader }) => reader !== 'paddle' && reader !== 'tesseract');
  const grey = scanned.some(({ colour }) => colour !== true);
  const detail = scanned.length === 0 || digital ? 'born-digital' : grey ? 'no-colour' : 'none';
  const values = { file: fileName(contract) };
  return [{ code: 'contract.seal-missing', detail, values, places: citePage(contract), ...(detail !== 'none' && { severity: 'warn' }) }];
});
