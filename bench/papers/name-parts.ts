/** What invented names are put together from. */

/** A town with the codes that go with it. */
export interface Place {
  readonly prefix: string;
  readonly city: string;
  readonly region: string;
  readonly address: string;
  readonly dial: string;
  readonly postcode: string;
}

/** Towns; most enterprises sit in the first. */
export const PLACES: readonly [Place, ...Place[]] = [
  place('克拉玛依', '克拉玛依', '650203', '新疆克拉玛依市克拉玛依区', '0990', '834000'),
  place('克拉玛依市', '克拉玛依', '650200', '新疆维吾尔自治区克拉玛依市克拉玛依区', '0990', '834000'),
  place('新疆', '克拉玛依', '650203', '新疆克拉玛依市', '0990', '834000'),
  place('克拉玛依', '克拉玛依', '650204', '克拉玛依市白碱滩区', '0990', '834008'),
  place('新疆', '乌鲁木齐', '650100', '新疆乌鲁木齐市高新区（新市区）', '0991', '830011'),
  place('乌鲁木齐', '乌鲁木齐', '650106', '乌鲁木齐市头屯河区', '0991', '830022'),
  place('昌吉', '昌吉', '652301', '新疆昌吉州昌吉市', '0994', '831100'),
  place('石河子', '石河子', '659001', '新疆石河子市', '0993', '832000'),
  place('北京', '北京', '110108', '北京市海淀区', '010', '100083'),
  place('西安', '西安', '610131', '陕西省西安市雁塔区', '029', '710065'),
  place('成都', '成都', '510109', '四川省成都市高新区', '028', '610041'),
  place('东营市', '东营', '370502', '山东省东营市东营区', '0546', '257061'),
  place('大庆', '大庆', '230606', '黑龙江省大庆市大同区', '0459', '163318'),
  place('深圳市', '深圳', '440305', '广东省深圳市南山区', '0755', '518057'),
  place('兰州', '兰州', '620102', '甘肃省兰州市城关区', '0931', '730000'),
  place('杭州', '杭州', '330108', '浙江省杭州市滨江区', '0571', '310051'),
];

function place(prefix: string, city: string, region: string, address: string, dial: string, postcode: string): Place {
  return { prefix, city, region, address, dial, postcode };
}

/** Names of two characters, some of them rare. */
export const BRANDS: readonly string[] = (
  '铄恒 霁川 郅远 昊拓 翃宇 珺诚 赟泰 燊源 骐骏 垚鑫 喆信 晟锐 沣禾 琰博 煜辉 弘毅 天朗 博达 金戈 启航 科锐 华澄 ' +
  '中拓 瑞丰 力诺 新锐 正合 德隆 蓝岳 同舟 明哲 汇智 融创 远桥 凌云 智谷 沃野 绿洲 戈壁 胡杨 塔河 准噶 天山 昆仑 ' +
  '雪莲 丝路 石城 油城 黑金 百里 千禾 万嘉 九鼎 三维 双翼 四海 锦程 鸿图 嘉禾 康泰 安邦 永固 长信 精诚 溢达 淼森 ' +
  '烨华 彧文 翊航 暻润 祎诺 钰铭 禛祥 翯洁 劼力 璟泰 堃域 昱衡 鋆盛 嵘基 翀远 熠星'
).split(' ');

/** What enterprises do. */
export const ACTIVITIES: readonly string[] = (
  '石油技术服务 油田化学 环保科技 信息技术 智能装备 新材料 工程技术 生物科技 仪器仪表 机械制造 自动化科技 能源科技 农业科技 ' +
  '石油科技 数据科技 化工 钻采设备 节能科技 测控技术 软件 科技 电子科技 管道工程 食品科技 防腐工程 油气田技术 电气 建材 ' +
  '水处理技术 物联网科技'
).split(' ');

/** How providers are called, with the first two characters of their credit codes. */
export const PROVIDER_FORMS: readonly { readonly name: string; readonly category: string }[] = [
  { name: '{place}{brand}检测技术有限公司', category: '91' },
  { name: '{place}{brand}检验检测有限责任公司', category: '91' },
  { name: '{place}{brand}知识产权代理有限公司', category: '91' },
  { name: '{place}{brand}知识产权代理事务所（普通合伙）', category: '91' },
  { name: '{place}{brand}科技咨询有限公司', category: '91' },
  { name: '{place}{brand}技术转移中心有限公司', category: '91' },
  { name: '{place}{brand}科技企业孵化器有限公司', category: '91' },
  { name: '{place}{brand}软件有限公司', category: '91' },
  { name: '{place}{brand}智能科技有限公司', category: '91' },
  { name: '{place}{brand}计量测试有限公司', category: '91' },
  { name: '{place}{brand}工程技术研究院有限公司', category: '91' },
  { name: '{place}{brand}新材料研究院', category: '52' },
  { name: '{place}{brand}生产力促进中心', category: '52' },
  { name: '{place}产品质量监督检验研究院', category: '12' },
  { name: '{place}科学技术情报研究所', category: '12' },
  { name: '{place}化工研究院', category: '12' },
  { name: '{place}理化测试中心', category: '12' },
  { name: '', category: 'university' },
];

/** Invented universities and their institutes. */
export const UNIVERSITIES: readonly string[] = [
  '准噶尔石油大学',
  '西域理工大学',
  '天山工业大学',
  '北庭科技大学化学工程学院',
  '西部油气大学（克拉玛依校区）',
  '昆仑工程技术大学',
  '塔河职业技术大学',
  '北疆农业大学食品学院',
];

/** Streets. */
export const STREETS: readonly string[] =
  '友谊路 胜利路 迎宾大道 塔河路 油建南路 世纪大道 鸿雁路 昆仑路 准噶尔路 南新路 科技路 创业大道 光明西路 银河路 钻井路 永升街'.split(
    ' ',
  );

/** Banks. */
export const BANKS: readonly string[] = (
  '中国工商银行 中国建设银行 中国农业银行 中国银行 交通银行 招商银行 昆仑银行 兴业银行 中信银行 中国邮政储蓄银行 上海浦东发展银行 ' +
  '新疆银行 乌鲁木齐银行 中国民生银行 平安银行 广发银行'
)
  .split(' ')
  .map((bank) => `${bank}股份有限公司`.replace(/^(中国(?:工商|建设|农业)银行)股份有限公司$/u, '$1'));

/** Surnames. */
export const SURNAMES: readonly string[] =
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 欧阳 闫 覃 阚 逄 郗 仝 缪 佟 解'.split(
    ' ',
  );

/** Given names. */
export const GIVEN: readonly string[] = (
  '伟 建国 志强 晓燕 丽华 明轩 海峰 文博 雪梅 俊杰 子涵 浩然 婷婷 思远 国栋 玉兰 新民 疆生 铄 霁月 郅轩 喆 昊天 翊 煜城 祎 琰 ' +
  '珺 垚 彧 赟 劼 春霞 立军 永强 爱华 宏伟 晓东 一鸣 慧敏'
).split(' ');
