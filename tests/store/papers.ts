/** Invented entries of the ledger and an invented reading, to be varied by the tests. */
import { money, type ReadPage } from '../../src/model/index.ts';
import type { Proposal, StoredReading } from '../../src/store/index.ts';

/** An enterprise that does not exist, under a code whose check digit is valid (GB 32100-2015). */
export const ENTERPRISE = { uscc: '91650203MA77777774', name: '克拉玛依示例岩心测试有限公司' } as const;

/** A proposal of 20,000 yuan under the cap of 50,000. */
export function proposal(part: Partial<Proposal> = {}): Proposal {
  return {
    application: 'A-01',
    enterprise: ENTERPRISE,
    amount: money('20000'),
    ceiling: money('50000'),
    claims: {},
    ...part,
  };
}

const text: ReadPage = {
  page: 1,
  width: 595.3,
  height: 841.9,
  reader: 'pdf-text',
  blank: false,
  qr: ['01,32,…'],
  runs: [{ text: '¥126,000.00 \u0000 ⼾ 𠮷', box: [401.2, 288, 60.1, 11], confidence: 1 }],
};

const scan: ReadPage = {
  page: 2,
  width: 595,
  height: 842,
  reader: 'paddle',
  blank: false,
  rotation: 90,
  skew: -0.25,
  colour: true,
  qr: [],
  runs: [{ text: '壹拾贰万陆仟元整', box: [0.1, 0.2, 0.30000000000000004, 1e-7], confidence: 0.987 }],
  seals: [[1, 2, 3, 4]],
  suspectLayer: { reason: 'invisible', runs: [{ text: '喜', box: [0, 0, 1, 1], confidence: 1 }] },
};

const data: ReadPage = {
  page: 3,
  width: 1,
  height: 1,
  reader: 'einvoice-xml',
  blank: false,
  runs: [],
  qr: [],
  stated: [
    {
      kind: 'invoice',
      values: { totalAmount: '126000.00' },
      lines: [
        { name: '*研发和技术服务*检测', amount: '118867.92', rate: '0.06', tax: '7132.08' },
        { name: '*折扣*', amount: '-1.00' },
      ],
    },
  ],
};

const failed: ReadPage = {
  page: 4,
  width: 0,
  height: 0,
  reader: null,
  blank: false,
  runs: [],
  qr: [],
  fault: { code: 'file.damaged', cause: 'bad xref' },
};

/** A reading that uses every part of the shape. */
export function reading(part: Partial<StoredReading> = {}): StoredReading {
  return {
    sha256: 'ab'.repeat(32),
    status: 'partial',
    fault: { code: 'file.limit', cause: 'more than 2000 pages' },
    pages: [text, scan, data, failed],
    ...part,
  };
}
