/**
 * Devanagari in the Latin letters in which people type it: भत्ता → bhatta. The vowel that no sign writes is silent at the end of a word; inside it,
 * some type it and some do not: नगरपालिका → nagarapalika, nagarpalika.
 */
export function latinSpellings(text: string): string[] {
  return [...new Set([inLatin(text, withSound), inLatin(text, (word) => withoutInner(withSound(word)))])];
}

function inLatin(text: string, sounded: (word: string) => string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Script=Devanagari}\u200c\u200d]+/gu, (word) =>
      [...sounded(word)].map((letter, index, all) => latinOf(letter, all[index + 1])).join(''),
    );
}

/** The word with its unwritten vowels but for a silent last one; what ends in the sound of a no says it: छैन → chhaina. */
function withSound(word: string): string {
  const bare = word.replace(/[\u093c\u200c\u200d]/g, '').replaceAll('ज्ञ', 'ग्य');
  return bare.replace(/[क-ह](?![ा-ौ्])/g, `$&${unwritten}`).replace(silentAtEnd, '$1');
}

/** From the end to the beginning: which of two neighbours is left out hangs on the later one. */
function withoutInner(word: string): string {
  const shorter = word.replace(inner, '$1');
  return shorter === word ? word : withoutInner(shorter);
}

function latinOf(letter: string, next = ''): string {
  if (letter === 'ं') return /[प-म]/.test(next) ? 'm' : 'n';
  return latin[letter] ?? letter;
}

const unwritten = 'ə';
const vowel = `[अ-औा-ौंँ${unwritten}]`;
const silentAtEnd = new RegExp(`(${vowel}[क-मर-स])(?<![ैइ]न)${unwritten}$`);
const inner = new RegExp(`^(.*${vowel}[क-ह])${unwritten}(?=[क-ह]${vowel})`);

const latin: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'ng', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'w' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au' },
  ...{ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au' },
  ...{ [unwritten]: 'a', '्': '', 'ँ': '', 'ः': '' },
  ...{ '०': '0', '१': '1', '२': '2', '३': '3', '४': '4', '५': '5', '६': '6', '७': '7', '८': '8', '९': '9' },
};
