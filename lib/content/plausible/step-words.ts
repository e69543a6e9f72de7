/** What a Japanese step speaks of as known or done, where nothing so far has brought it and a later step does. */
export function leansOn(
  soFar: readonly string[],
  step: string,
  later: readonly string[],
): string | undefined {
  const isMissing = ({ at, brings }: Leaning) =>
    later.some((each) => brings.test(each)) &&
    ![...soFar, step.slice(0, at)].some((each) => brings.test(each));
  return leanings(step).find(isMissing)?.word;
}

/** A word of a step, where it stands, and what is said before it. */
type Leaning = { readonly word: string; readonly at: number; readonly brings: RegExp };

function leanings(step: string): Leaning[] {
  return leaning.flatMap(([said, brings]) =>
    [...step.matchAll(said)].map(({ 0: all, 1: name = all, index }) => ({
      word: name,
      at: index,
      brings: typeof brings === 'function' ? brings(name) : brings,
    })),
  );
}

const asks = /[をかもに][^。、]{0,4}聞[きい]|相談します|確かめます/;
const office =
  '(?:課|係|室|センター|支所|協会|会議所|商工会|協議会|保育所|市役所|学校|園|パーク|ダイヤル\\d*|相談|本部|(?<=[一-龠ァ-ヶー])窓口)';
const namesOffice = new RegExp(`(?<!受け持つ)${office}[^。、]{0,12}(?:に|で(?!き))`);

/** What is said, with what another step says or does before: of a name, before that name is of use. */
const leaning: readonly (readonly [said: RegExp, brings: RegExp | ((name: string) => RegExp)])[] = [
  // A paper that is handed over was received, and one that cannot be used is of use to others.
  [
    /([一-龠]{2,})」?(?:と、[^。、]{1,20})?を(?:出し|見せ|使い)/g,
    (paper) => new RegExp(`${paper}」?(と[^。、]{1,12})?(の様式)?(を受け取|の受け取り)`),
  ],
  [/([一-龠]{2,})を使えないときは/g, (paper) => new RegExp(`${paper}を(出し|見せ|使い|使って)`)],
  // Whom to ask is asked before.
  [/受け持つ課に/g, /受け持つ課を[^。]*(聞|確かめ)/],
  [/([一-龠ァ-ヶー]{4,})に/g, (name) => new RegExp(`${name}(への連絡|の連絡先)`)],
  [/(?<!下の窓口の)どちらかの/g, /[一-龠ァ-ヶー]か[^。、か]{2,14}に/],
  [/わからない(?:とき|こと)は/g, /聞きます|さがし|見ます/],
  // What was said, or depends on it.
  [/(?:聞いた|言われた)(?:書類|こと|期限)/g, asks],
  [/(申請|登録|届け出)が必要な(?:場合|とき)/g, (what) => new RegExp(`${what}が必要か`)],
  [/も聞きます/g, /を[^。]*聞きます/],
  // Nobody hands in before having asked, where one asks at all.
  [/(?<![にと])(?:申請|登録|予約|利用)し(?:ます|、)/g, asks],
  [/(?:書類|申請書|申出書|届出書|領収書)[^。、]{0,8}を出し|[所園校市課]に(?:出し|申し込み)ます/g, asks],
  // A step that names nobody asks whom another one has named.
  [new RegExp(`(?<=^|。)(?:(?!${namesOffice.source})[^。])+(?:聞き|話し|確かめ)ます`, 'g'), namesOffice],
];
