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
  // Traditional characters and Japanese ones, each with the simplified one that it counts as.
  search: {
    letters: pairsOf(
      '兒儿児儿醫医療疗費费產产産产婦妇檢检検检請请區区廳厅庁厅補补貼贴證证証证險险険险護护養养檔档學学園园國国體体戶户戸户與与給给業业務务員员單单錢钱銀银車车電电話话' +
        '號号關关係系間间長长門门開开結结約约級级納纳紙纸書书買买賣卖貸贷資资質质購购賞赏贈赠轉转転转遷迁選选還还達达過过運运導导對对將将專专屬属層层幫帮幹干應应態态慮虑' +
        '擔担択择擇择攜携據据撫抚數数斷断時时會会來来個个們们備备優优億亿價价債债傷伤傳传僱雇動动勞劳労劳勵励協协卻却參参発发發发嬰婴寶宝實实実实審审寫写寬宽尋寻屆届帶带' +
        '帯带師师幣币広广廣广庫库張张強强彌弥後后徵征恆恒愛爱慣惯懷怀戰战擁拥擴扩敎教斎斋於于條条構构樓楼機机檻槛歲岁歳岁歷历殘残殼壳毆殴決决沒没況况減减測测満满滿满準准' +
        '災灾為为無无燈灯營营爾尔獎奖現现環环畫画異异當当癒愈監监盤盘盜盗眾众確确礎础稅税種种稱称穩稳窮穷筆笔節节範范築筑簡简糧粮紅红純纯細细終终組组絕绝統统經经経经綠绿' +
        '維维網网線线緊紧編编緣缘縣县県县總总総总績绩織织續续続续罷罢習习聯联聽听聴听職职腦脑臨临舊旧藝艺薦荐藥药薬药處处裝装複复視视規规親亲計计訂订討讨訓训記记訪访設设' +
        '許许訴诉診诊評评詢询試试該该詳详認认語语說说説说課课誰谁調调談谈論论諮咨謝谢識识譯译訳译議议讀读読读變变変变讓让豐丰負负財财貧贫責责貴贵賃赁賠赔贏赢軍军輕轻軽轻' +
        '輔辅辦办農农適适遠远邊边辺边鄉乡郵邮釋释針针鐵铁鉄铁録录錄录鎮镇鐘钟閉闭閱阅関关際际陽阳階阶隨随雙双雜杂難难離离雲云靈灵靜静項项順顺須须預预領领頭头題题願愿類类' +
        '顧顾風风飛飞飯饭館馆駅站騷骚驗验験验點点齡龄齢龄',
    ),
    linking: ['我', '想', '要', '怎么', '如何', '哪里', '的', '了', '吗', '可以', '能', '有', '需要'],
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
