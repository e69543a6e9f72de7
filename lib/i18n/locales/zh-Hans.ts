import type { Language } from '../language';

/** Simplified Chinese. */
export const simplifiedChinese: Language = {
  askedBy: ['zh'],
  hreflang: 'zh-Hans',
  hasFurigana: false,
  isSimpleJapanese: false,
  script: 'chinese',
  opens: [],
  hasApostrophe: false,
  readsWith: ['en', 'ja'],
  searchedWith: ['ja', 'en'],
  latinSpellings: undefined,
  // Traditional characters (Taiwan, Hong Kong) and Japanese ones, each with the simplified one that it counts as: those of OpenCC 1.4.2, the
  // traditional ones without what Big5 counts as rare, whose simplified character stands in a title, summary, search word or synonym in Chinese or
  // Japanese. Left out is what means something else in Chinese (予, 缶); 戸 is added by hand.
  search: {
    letters: pairsOf(
      '與与業业東东丟丢両两兩两個个箇个臨临為为爲为舉举麼么麽么楽乐樂乐喬乔乗乘習习鄉乡書书買买於于產产産产親亲従从從从価价價价夥伙會会伝传傳传傷伤體体脩修債债仮假償偿児儿兒儿関关關关興兴養养內内冊册寫写農农況况準准' +
        '減减幾几齣出劃划剛刚創创別别彆别製制辦办務务動动勵励労劳勞劳區区醫医協协単单單单売卖賣卖衛卫衞卫庁厅廳厅暦历曆历歴历歷历県县縣县參参蔘参雙双発发發发髪发髮发変变變变號号喫吃閤合後后嚮向聴听聽听員员週周諮咨餵喂' +
        '迴回団团團团糰团園园睏困囲围圍围國国図图圖图圏圈場场壊坏壞坏墮堕牆墙備备夠够奨奖獎奖婦妇媽妈娛娱嬰婴學学寶宝実实實实傢家寛宽寬宽対对對对導导壽寿將将侷局層层歲岁歳岁崗岗島岛佈布師师帳帐帯带帶带幫帮乾干幹干榦干' +
        '並并併并広广廣广荘庄莊庄牀床応应應应廃废廢废開开異异棄弃張张強强帰归歸归噹当當当錄录録录誌志憂忧唸念懐怀懷怀総总總总戀恋悩恼惱恼願愿戶户戸户託托撫抚搶抢護护報报払拂擔担捱挨換换拠据據据収收斷断無无時时暈晕晩晚' +
        '曽曾機机権权權权來来鬆松闆板構构査查様样樣样夢梦検检檢检樓楼歩步殘残毎每気气氣气匯汇彙汇沒没遊游溼湿濕湿満满滿满災灾點点煉炼錬炼鍊炼煩烦焼烧燒烧熱热獨独狹狭環环現现電电療疗癥症蓋盖著着碼码確确礙碍禍祸離离種种' +
        '稱称稅税稲稻築筑篩筛簽签籤签類类係系繫系緊紧約约級级紀纪納纳紙纸線线終终経经經经結结絵绘繪绘給给絕绝絶绝統统続续續续綜综綠绿緑绿緩缓編编繳缴網网職职聯联緻致節节栄荣榮荣薬药藥药営营營营補补裝装褲裤見见観观觀观' +
        '規规視视覚觉覺觉觸触計计認认譲让讓让議议記记講讲許许論论設设訪访証证證证識识診诊訳译譯译試试話话詢询語语說说説说請请読读讀读課课誰谁談谈負负財财責责貧贫購购貼贴貸贷費费賀贺賃赁資资賽赛贈赠車车転转轉转軽轻輕轻' +
        '輔辅辭辞達达遷迁過过運运還还這这進进遠远遅迟遲迟適适郵邮鬱郁裏里裡里針针鍼针鍾钟鐘钟銭钱錢钱銀银鍛锻長长門门閉闭問问閑闲閒闲間间聞闻閱阅閲阅陽阳際际険险險险隨随難难僱雇麪面麵面麺面頁页頂顶項项順顺須须鬚须顧顾' +
        '預预領领題题館馆馬马駅驿驛驿験验驗验齡龄齢龄',
    ),
    linking: [
      '我',
      '想',
      '要',
      '怎么',
      '如何',
      '哪里',
      '的',
      '了',
      '吗',
      '可以',
      '能',
      '有',
      '需要',
      '什么',
      '怎样',
      '多少',
      '在',
      '去',
      '是',
      '呢',
      '请问',
      '请',
    ],
  },
  easier: undefined,
  formats: {
    name: '简体中文',
    htmlLang: 'zh-Hans',
    intlTag: 'zh-Hans-u-nu-latn-ca-gregory',
    onlyInJapanese: '仅有日文',
    hasKanji: true,
    hasDateInOneLine: true,
    months: [],
    days: [],
    weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
    day: '{year}年{month}月{day}日',
    month: '{year}年{month}月',
    year: '{year}年',
    dayOfYear: '{month}月{day}日',
    monthOfYear: '{month}月',
    dayWithWeekday: '{date}（{weekday}）',
    span: '{from}至{until}',
    daySpan: '{from}至{until}',
    daySpanInYear: '{from}至{untilOfYear}',
    yen: [
      { from: 100_000, unit: 10_000, text: '{amount}万日元', bare: '{amount}万' },
      { from: 0, unit: 1, text: '{amount}日元', bare: '{amount}' },
    ],
    yenSpan: '{fromBare}至{until}',
    yenUpTo: '最多{yen}',
    number: { group: ',', decimal: '.' },
    list: { between: '、', two: '和', last: '和', before: [] },
    eras: {},
  },
};

/** Characters two by two: one, and the one that it counts as. */
function pairsOf(pairs: string): Record<string, string> {
  return Object.fromEntries([...pairs.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
}
