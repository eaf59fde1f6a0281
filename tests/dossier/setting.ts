/** The context of test dossiers: the shipped words, with plain stand-ins for those of other stages. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DossierContext } from '../../src/dossier/context.ts';
import { placeKey, placesToCrop } from '../../src/dossier/picture.ts';
import {
  day,
  sayFrom,
  type AssessedCase,
  type Language,
  type Notice,
  type Say,
  type Scheme,
} from '../../src/model/index.ts';
import { drawCrop } from './drawing.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

/** The style sheet that ships. */
export const CSS = readFileSync(at('templates/dossier/dossier.css'), 'utf8');

/** The shipped messages of dossiers, and the names of papers and their fields. */
export function dossierMessages(language: Language): Readonly<Record<string, string>> {
  const table = (name: string) =>
    z
      .record(z.string(), z.string())
      .parse(parse(readFileSync(at(`templates/messages/${language}/${name}.yaml`), 'utf8')));
  return { ...table('dossier'), ...table('papers') };
}

// Words that other stages own: findings and steps.
const STAND_INS: Readonly<Record<string, string>> = {
  'finding.amount.contract-invoice.title': '合同金额与开票金额不一致',
  'finding.amount.contract-invoice.under':
    '合同金额 {expected} 元，开票合计 {found} 元，少开 {difference} 元。请核对是否分期开票或缺少发票。',
  'finding.amount.uncertain.title': '金额识读存疑，且影响补贴',
  'finding.amount.uncertain.paidAmount': '“{file}”仅有一处依据，另一识别引擎读出不同数值。请对照原图确认。',
  'finding.result.missing.title': '缺少服务结果证明',
  'finding.result.missing.none': '未见检测报告或其他成果材料，请通知企业补交。',
  'finding.result.missing.ask': '与服务合同对应的检测报告或其他服务结果证明（加盖出具单位公章）。',
  'finding.service.excluded.title': '可能属于不予支持的服务',
  'finding.service.excluded.hint': '合同中出现“{quote}”，请判断是否属于强制检测。',
  'finding.payment.partial.title': '仅支付部分合同款',
  'finding.payment.partial.part': '已付款少于合同金额，按实付部分计算。',
  'finding.ledger.missing.title': '没有历史兑现台账',
  'finding.ledger.missing.none': '年度上限仅按本批计算。',
  'assess.step.base': '三者取低作为核定基数',
  'assess.step.rate': '按通知比例计算',
  'assess.step.cap': '年度上限余额',
  'assess.step.subsidy': '取计算额与余额中的较低者',
};

/** A `Say` of the shipped words and the stand-ins. */
export function say(language: Language = 'zh-CN'): Say {
  return sayFrom({ ...STAND_INS, ...dossierMessages(language) });
}

/** The notice of the tests. */
export const NOTICE: Notice = {
  id: '2025',
  year: 2025,
  title: '2025 年度科技创新服务券申请兑现通知',
  rate: '0.40',
  window: { from: day('2025-01-01'), to: day('2025-12-31'), date: 'payment' },
  categories: ['testing'],
  budget: null,
  submitBy: day('2025-12-31'),
  example: true,
};

/** The scheme of the tests: what a dossier shows of it. */
export const SCHEME: Pick<Scheme, 'title' | 'status' | 'district' | 'checklist'> = {
  title: '克拉玛依区科技创新服务券',
  status: 'draft',
  district: { name: '克拉玛依区', region: '650203' },
  checklist: [
    {
      id: 'applicant.record',
      text: '企业合法经营，无不良诚信记录',
      where: '信用中国、国家企业信用信息公示系统',
      clause: '2',
    },
    { id: 'invoice.red', text: '发票未被红冲', where: '全国增值税发票查验平台', clause: '5' },
    { id: 'service.funded', text: '服务内容未获其他财政资金支持', where: '科技计划项目台账', clause: '4(6)' },
  ],
};

/** The context of a case, with a drawn crop for every place that wants one. */
export function contextOf(assessed: AssessedCase, changes: Partial<DossierContext> = {}): DossierContext {
  const labels: Readonly<Record<string, readonly [string, string]>> = {
    d2: ['合同总价款：', '¥126,000.00'],
    d3: ['价税合计（小写）', '¥88200.00'],
    d4: ['金额（小写）：', 'CNY 88,200.00'],
  };
  const crops = placesToCrop(assessed).map(
    (place) => [placeKey(place), drawCrop(...(labels[place.document] ?? ['', '']))] as const,
  );
  return {
    scheme: SCHEME,
    notice: NOTICE,
    batch: '第 1 批',
    today: day('2025-10-20'),
    language: 'zh-CN',
    say: say(changes.language),
    crops: new Map(crops),
    provenance: {
      program: 'voucher-dossier 0.1.0',
      readers: { 'pdf-text': '5.7.284', paddle: '4.0' },
      inputs: assessed.files.map(({ path, sha256 }) => ({ file: path, sha256 })),
    },
    ...changes,
  };
}
