/** What somebody writes who has a page on a gift in hand that nobody pays: for each place to write, by how it begins. In Japanese alone. */
export const sampleAnswers: readonly (readonly [begins: string, written: string])[] = [
  ['制度の名前と', '試しの祝い金。市のページ。'],
  ['サービスの名前と', '試しの教室。市のページ。'],
  ['何の案内か', '試しの案内。'],
  ['分野', 'children'],
  ['だれに', 'parents'],
  ['種類', 'grant'],
  ['窓口の id', 'child-support'],
  ['何歳以上', '6'],
  ['何歳未満', '30'],
  ['何歳になる年度', '15'],
  ['年齢を見る日', '2027-04-01'],
  ['最初の学年', '4'],
  ['最後の学年', '6'],
  ['毎年の受付の最初', "'04-01'"],
  ['毎年の受付の最後', "'01-31'"],
  ['額（円', '30000'],
  ['決まりの始まった日', '2026-04-01'],
  ['受付の始まった日', '2026-04-01'],
  ['始まった日', '2026-04-01'],
  ['資料が話している最後の日', '2027-03-31'],
  ['資料の日', '2026-04-01'],
  ['制度の名前', '試しの祝い金'],
  ['サービスの名前', '試しの教室'],
  ['案内の題', '試しの案内'],
  ['どんな制度か', '子どものいる家庭に祝い金を贈る制度です。'],
  ['どんなものか', '子どものための教室です。'],
  ['何の案内か、', '祝い金と教室をまとめました。'],
  ['何を受けられるか', '祝い金を受け取れます。'],
  ['何ができるか', '教室に通えます。'],
  ['だれが使えるか', '市内に住む子どもが使えます。'],
  ['小学生', '小学校の高学年'],
  ['質問に', '本庄市で働いていること。'],
  ['どうなると', '本庄市で働くようになると、この条件を満たします。'],
  ['どの資料の決まり', '市のページに書かれた内容'],
  ['何のお金か', '祝い金'],
  ['最初にすること', '子育て支援課に、申請の方法を聞きます。'],
  ['窓口で聞くこと', '申請の方法と、必要な書類。'],
  ['資料に書かれていないこと', '申し込みの方法'],
  ['見出し', 'はじめに'],
  ['することと', '子育て支援課に、申請の方法を聞きます。'],
  ['さがす言葉', 'お祝い金'],
  ['資料の題', '市の資料'],
  ['ページの URL', 'https://www.city.honjo.lg.jp/kosodate/kyufu/OFFSET.html'],
  ['質問', '市民農園を使っていますか'],
  ['短い名前', '市民農園'],
  ['なぜ聞くか', '市民農園を使う方のための制度があります。'],
  ['配偶者について聞く質問', '配偶者は、市民農園を使っていますか'],
  ['配偶者についての短い名前', '配偶者の市民農園'],
];

/** A text with every place written by the answers above; throws where none fits, so that a new place gets one. */
export function filledBySample(text: string): string {
  return text.replace(/〔書く所：([^〕]*)〕/g, (place, what: string, offset: number) => {
    const fitting = sampleAnswers.filter(([begins]) => what.startsWith(begins));
    const [longest] = fitting.toSorted(([one], [other]) => other.length - one.length);
    if (!longest) throw new Error(`no answer for ${place}`);
    // No two sources have one address.
    return longest[1].replace('OFFSET', String(offset));
  });
}
