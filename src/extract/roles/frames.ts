/** The frame of a value's sentence: 每…元, 自…起至…止, 其中…; what grammar says whatever the words are. */
import type { Mention } from './mention.ts';
import type { MentionedType } from './sighting.ts';

interface Frame {
  readonly feature: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const MONEY: readonly Frame[] = [
  // 每季度 15,000 元; 每一样品收费
  {
    feature: 'frame:each',
    before: /(?:每|按)[\p{Script=Han}\d]{1,5}(?:收费|收取|支付|付|计|为|费用?|价格?)?(?:人民币|¥|[:：]){0,3}$/u,
  },
  { feature: 'frame:each', before: /(?:单价|[^总全标定报让市\P{Script=Han}]价)(?:为|是|[:：])?(?:人民币|¥){0,3}$/u },
  // 500元/样, 元每次, 元一件
  { feature: 'frame:per', behind: /^(?:元|整|[)）])*(?:[/／]|每)(?!年度)\p{Script=Han}?/u },
  // 合同总价的30%，即; 30%（37,800元）
  { feature: 'frame:share', before: /(?:[%％]|百分之[\p{Script=Han}]{1,4}|之[一二三四五六七八九])[^。；;]{0,8}$/u },
  { feature: 'frame:share', behind: /^[^。；;]{0,10}(?:[%％]|百分之)/u },
  // 在…日内支付, 签订后…付
  { feature: 'frame:paid-when', before: /(?:后|内|前|时)[^。；;]{0,10}(?:支付|付|付清|结清|汇)[^。；;]{0,14}$/u },
  { feature: 'frame:limit', before: /(?:不超过|不高于|不低于|不少于|至少|最高|最低|以内|限)[\p{Script=Han}¥]{0,3}$/u },
  { feature: 'frame:limit', behind: /^(?:元|整)*(?:以内|以下|以上|为限|封顶|起)/u },
  { feature: 'frame:reduced', before: /(?:优惠|减|折|让|扣)[\p{Script=Han}]{0,4}(?:人民币|¥){0,3}$/u },
  {
    feature: 'frame:reduced-to',
    before:
      /(?:优惠|减|折|让|扣|调整|变更|修改|更改)[\p{Script=Han}]{0,6}(?:为|至|到|后|计|是)(?:人民币|¥|[:：]){0,3}$/u,
  },
  {
    feature: 'frame:changed',
    before: /(?:调整|变更|修改|更改|增加|减少)[\p{Script=Han}]{0,6}(?:为|至|到)(?:人民币|¥|[:：]){0,3}$/u,
  },
  { feature: 'frame:from', before: /(?:由|从|自)(?:原)?[\p{Script=Han}]{0,6}(?:人民币|¥|[:：]){0,3}$/u },
  { feature: 'frame:bracket', before: /[(（][^()（）]{0,12}$/u },
  { feature: 'frame:of-which', before: /其中[^。；;]{0,24}$/u },
  {
    feature: 'frame:year',
    before: /(?:第[一二三四五六七八九\d]{1,2}|\d{4}|每|首|次)(?:年|年度|期|阶段|笔|次)[^。；;]{0,12}$/u,
  },
  {
    feature: 'frame:several',
    before: /(?:由|分为|分成|包括|含)[^。；;]{0,24}(?:[二两三四五多几]|若干)个?(?:部分|项|块|笔|期|阶段)/u,
  },
  { feature: 'frame:several', behind: /^(?:元|整|[)）])*[,，;；](?:其余|余下|剩余|后续|另|再)/u },
  {
    feature: 'frame:deal',
    before: /(?:同意|约定|确定|商定|协商|共)[^。；;]{0,8}(?:支付|付|给付|收取|以|按)[^。；;]{0,6}$/u,
  },
  {
    feature: 'frame:is-total',
    behind: /^(?:元|整|人民币|[)）])*[,，]?(?:作为|为|系|即)[^。；;]{0,8}(?:全部|总|合同|服务)/u,
  },
  { feature: 'frame:item', before: /[)）、]\p{Script=Han}{2,8}(?:人民币|¥){0,3}$/u },
];

const DAY: readonly Frame[] = [
  { feature: 'frame:from', before: /(?:自|从|起始|开始|始于|起)[^。；;\d]{0,4}$/u },
  { feature: 'frame:from', behind: /^(?:起|开始|开工|进场|以后|之后|后)/u },
  { feature: 'frame:until', before: /(?:至|到|止|截至|截止|不迟于|于)[^。；;\d]{0,3}$/u },
  { feature: 'frame:until', behind: /^(?:止|前|之前|以前|截止|结束|届满)/u },
  { feature: 'frame:done-by', behind: /^(?:前|之前|以前)?[^。；;]{0,6}(?:完成|交付|提交|出具|结束|完工|验收)/u },
  { feature: 'frame:first', behind: /^(?:起|开始)?(?:至|到|[-—–~～])/u },
  { feature: 'frame:second', before: /\d(?:日|号)?(?:起|开始)?[^。；;\d]{0,12}(?:至|到|[-—–~～])[^。；;\d]{0,3}$/u },
  { feature: 'frame:signed', behind: /^[^。；;]{0,14}(?:签订|签署|订立|签定|签约)(?!的|之日|后|合同之)/u },
  { feature: 'frame:signed-other', behind: /^[^。；;]{0,14}(?:签订|签署|订立|签定|签约)(?:的|了)/u },
  { feature: 'frame:bracket', before: /[(（][^()（）]{0,12}$/u },
  { feature: 'frame:alone', before: /^[^\p{L}\d]*$/u, behind: /^[^\p{L}\d]*$/u },
];

const NAME: readonly Frame[] = [
  { feature: 'frame:called-first', behind: /^[(（](?:以下|下称|简称)[^()（）]{0,8}甲方/u },
  { feature: 'frame:called-second', behind: /^[(（](?:以下|下称|简称)[^()（）]{0,8}乙方/u },
  { feature: 'frame:called-other', behind: /^[(（](?:以下|下称|简称)[^()（）甲乙]{0,10}[)）]/u },
  { feature: 'frame:asks', behind: /^(?:[(（][^()（）]{0,14}[)）])?(?:委托|聘请|聘任|邀请|因)/u },
  { feature: 'frame:is-asked', before: /(?:委托|聘请|聘任|邀请|由|经)$/u },
  { feature: 'frame:gives', behind: /^(?:[(（][^()（）]{0,14}[)）])?(?:接受|承接|承担|负责|为|向|提供|出具)/u },
  { feature: 'frame:to', before: /(?:与|和|同|向|为|给)$/u },
  { feature: 'frame:pays', behind: /^[^。；;]{0,6}(?:支付|付款|汇款|付给|代付|划付)/u },
  { feature: 'frame:bracket', before: /[(（][^()（）]{0,12}$/u },
  { feature: 'frame:alone', before: /^[^\p{L}\d]*$/u, behind: /^[^\p{L}\d]*$/u },
];

const NUMBER: readonly Frame[] = [
  { feature: 'frame:bracket', before: /[(（][^()（）]{0,12}$/u },
  { feature: 'frame:alone', before: /^[^\p{L}\d]*$/u, behind: /^[^\p{L}\d]*$/u },
  { feature: 'frame:other-paper', behind: /^[)）]?(?:号)?(?:的)?[^。；;]{0,10}(?:合同|协议|报告)/u },
  { feature: 'frame:number', before: /(?:编号|号码|号|No\.?|码)[:：]?$/iu },
];

const FRAMES = { money: MONEY, day: DAY, name: NAME, taxId: NUMBER, id: NUMBER } as const satisfies Record<
  MentionedType,
  readonly Frame[]
>;

/** The features of the frames that a mention stands in. */
export function frameFeatures({ valued, context }: Mention): readonly string[] {
  const frames = FRAMES[valued.type];
  const met = frames.filter(
    ({ before, behind }) => (before?.test(context.before) ?? true) && (behind?.test(context.behind) ?? true),
  );
  return [...new Set(met.map(({ feature }) => feature))];
}
