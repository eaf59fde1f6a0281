/** Articles that every contract has and that settle nothing. */
import type { Draw } from '../../draw.ts';
import type { Piece } from '../../paper.ts';
import { say } from '../../say.ts';
import type { Deal } from './deal.ts';
import { article } from './section.ts';

/** Articles that settle nothing. */
export function further(draw: Draw, deal: Deal): Piece {
  const articles = draw.shuffled(BOILERPLATE).slice(0, draw.int(1, 4));
  return {
    blocks: articles.flatMap(([title, wordings]) => article(title, say(draw, draw.wording(wordings), deal.values))),
  };
}

const BOILERPLATE: readonly (readonly [string, readonly string[]])[] = [
  [
    '保密',
    [
      '双方应对在合作中知悉的技术信息承担保密义务，保密期限为合同终止后三年。',
      '未经对方书面同意，任何一方不得披露对方的商业秘密，该义务在5年内持续有效。',
      '保密义务不因本合同终止而免除。',
    ],
  ],
  [
    '知识产权归属',
    [
      '履行本合同所产生的知识产权归{c}所有，{p}享有署名权。',
      '所完成之发明创造，申请专利的权利由双方共有。',
      '研究成果归{p}所有，{c}享有免费实施权。',
    ],
  ],
  [
    '验收',
    [
      '成果交付后十五日内，{c}组织验收；逾期未提出异议的，视为验收合格。',
      '验收标准见附件一，验收由双方共同签署验收单。',
      '采用专家评审方式验收，费用由{c}承担。',
    ],
  ],
  [
    '违约责任',
    [
      '{c}逾期付款的，每逾期一日按应付未付款的万分之三支付违约金。',
      '{p}未按期完成的，每延迟一周扣减合同价款的1%，累计不超过10%。',
      '任何一方违约，应赔偿对方因此遭受的直接损失。',
    ],
  ],
  [
    '争议解决',
    [
      '因本合同发生的争议，协商不成的，提交{p}所在地仲裁委员会仲裁。',
      '争议由{c}住所地人民法院管辖。',
      '双方应友好协商解决争议；协商不成的，依法向有管辖权的人民法院起诉。',
    ],
  ],
  [
    '其他',
    [
      '本合同一式肆份，双方各执贰份，具有同等法律效力。',
      '本合同以中英文书就，如有歧义以中文为准。',
      '未尽事宜由双方另行签订补充协议。',
    ],
  ],
];
