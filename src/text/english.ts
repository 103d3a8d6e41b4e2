import type { WordVectors } from './vectors.ts';

/** What a text seems to be written in; `unclear` when there is too little to tell ("thaad?"). */
export type Language = 'english' | 'other' | 'unclear';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Commonest English words, the question words and their phone spellings among them. */
const english = wordsOf(
  'the of and to that for with was were is are am has have had will would can could should do does did from by on at as in it its his her their our your my he she they we you i me him them us this these those which who whom whose what when where why how not no but or if so said say says tell told be been an a about more than there out up after before between because into over any some all also just please explain list name show give anyone someone many much old long wat abt u ur whats whos wheres dont didnt doesnt cant isnt wont sed y r',
);

/**
 * Commonest words of other languages in Latin letters. A word that is English too ("was", "die", "on", "me") counts for
 * both sides.
 */
const others = [
  'de la el los las que qué del una por con para se le les su sus es son fue como cómo cuándo cuando dónde donde quién quien cuánto cuántos cuántas no lo al más pero sobre este esta entre dijo porque por sin ha han hay y en un me si sí ser qué cuál hola gracias según desde hasta muy también ya',
  'de la le les des du et un une dans est pour qui que quoi sur pas avec ce cette il elle ils elles au aux se sont ont été quand où comment pourquoi combien qu par plus mais nous vous je son sa ses leur leurs dit fait ne en on a y bonjour merci quel quelle quels entre selon était sera',
  'der die das und den dem des von zu mit ist sich nicht ein eine einen einem einer auf für im am was wer wie wo wann warum wieviel hat haben wird wurde werden sind war waren auch als bei aus nach über vor zum zur es er sie wir ihr ich kann sagte dass oder aber nur noch um an in so hallo danke welche welcher zwischen gegen',
  'di che il lo la gli le della del dei delle nel nella un una per con non sono è ha hanno quando dove come perché chi cosa quanto quanti quale da su più ma anche questo questa si al alla ai ed e i ciao grazie detto stato fra tra cui',
  'de o os as um uma que do da dos das em no na nos nas por para com não é são foi quando onde como quem porque quanto quantos qual mais mas se ao à às pelo pela seu sua disse sobre entre e a olá obrigado também já está ser ter tem',
  'de het een en van is dat die in op te met voor niet zijn was aan er wat wie waar wanneer waarom hoe heeft hebben had ook als bij om door naar over uit maar nog wel werd wordt dit deze hun zei je ik jij hallo dank welke tussen',
  'att det som på är till och av för med den en ett har inte om vad vem när var varför hur från de var kan vi jag du sig så men hej tack sade vilken mellan ikke og i til er hvad hvem hvor når hvorfor jeg han på der et fra sagde ble hva',
  'w na się nie jest że z do co kto gdzie kiedy dlaczego jak ile o po od za dla przez są był była ale czy to tak i a ze oraz powiedział jaki który',
  've bir bu için ile ne kim nerede zaman neden nasıl kaç mi mı mu da de çok olarak daha gibi ama değil var yok hangi dedi hakkında merhaba',
  'yang dan di dari untuk dengan ini itu pada adalah apa siapa kapan mana mengapa bagaimana berapa tidak ada akan oleh ke dalam juga kata tentang saya kamu sudah antara halo terima kasih',
  'là của các không và được cho có một những này khi người đã trong với gì ai đâu nào sao bao nhiêu về tại theo ông bà xin chào ang ng mga sa na ay si ni kay ano sino kailan saan bakit paano ilan hindi siya ko mo ba',
];

/** The words of the other languages, each with the places in `others` of those that have it. */
const foreign = new Map<string, number[]>();
others.forEach((list, language) => {
  for (const word of wordsOf(list)) foreign.set(word, [...(foreign.get(word) ?? []), language]);
});

const foreignMark = /[¿¡ßñãõåøłşğıđ]|[àâçèêëîïôùûœ]|[áéíóúäöü]/u;

/** A few pages tell; more is not read. */
const charsRead = 20_000;

/**
 * Whether a question or an article is English: other scripts are not, and texts in Latin letters go by the share of the
 * commonest words of each language. Names and single words are unclear.
 *
 * @example
 * looksEnglish('who said that?') // 'english'
 * looksEnglish('¿Qué dijo el ministro?') // 'other'
 * looksEnglish('thaad?') // 'unclear'
 */
export function looksEnglish(text: string): Language {
  const read = text.slice(0, charsRead);
  if (!/\p{L}/u.test(read)) return 'unclear';
  if (isMostlyForeign(read)) return 'other';

  const cased = read.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const words = cased.map((word) => word.toLowerCase());
  const ours = words.filter((word) => english.has(word)).length;
  const theirs = mostForeign(words.filter((word, i) => foreign.has(word) && !isNameWord(cased, i)));
  if (ours > theirs) return 'english';
  const marked = words.some((word, i) => foreignMark.test(word) && !isNameWord(cased, i)) || /[¿¡]/.test(read);
  if (theirs > ours) {
    if (theirs < leastShare * words.length) return 'unclear';
    return theirs - ours + (marked ? 1 : 0) >= 2 || (words.length >= 3 && ours === 0) ? 'other' : 'unclear';
  }
  if (marked && ours === 0 && words.length >= 4) return 'other';
  return ours > 0 && !marked ? 'english' : 'unclear';
}

/** Whether less than half of the letters are Latin ones; where all are, which one look tells, none is counted. */
function isMostlyForeign(text: string): boolean {
  if (!/[^\P{L}\p{Script=Latin}]/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin < 0.5 * letters;
}

/** Less than this share of common words is no running text of that language. */
const leastShare = 0.12;

/** Inside a name: "Janeiro", "Trong", the article of "Los Angeles", and the particle of "Angel de la Cruz". */
function isNameWord(cased: readonly string[], i: number): boolean {
  if (i === 0) return false;
  if (isCapital(cased[i])) return cased.length < 12 || isCapital(cased[i + 1]);
  if (!/^(de|la|le|del|der|den|van|von|da|das|do|dos|di|du|des|al|el|y|e)$/.test(cased[i] as string)) return false;
  return [i - 1, i - 2].some((at) => isCapital(cased[at])) && [i + 1, i + 2].some((at) => isCapital(cased[at]));
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word);

/** How many of the words are common ones of a language other than English, of that which has most of them. */
function mostForeign(words: readonly string[]): number {
  const counts = others.map(() => 0);
  for (const word of words)
    for (const language of foreign.get(word) ?? []) counts[language] = (counts[language] as number) + 1;
  return Math.max(...counts);
}

/** Words shorter than this are known to the table whatever their letters. */
const tellingLength = 4;
/** So many unknown words and hardly a known one are no sentence, however pronounceable. */
const manyUnknown = 8;

/**
 * Whether a text says nothing that could be read: keys hit at random, one letter held down. Names and misspelt words
 * that the table lacks are not nonsense as long as they can be pronounced.
 *
 * @example
 * looksLikeNonsense('asdfgh jklkjh', vectors) // true
 * looksLikeNonsense('aaaaaaaaaa', vectors) // true
 * looksLikeNonsense('how many luanchers in seongjoo', vectors) // false
 */
export function looksLikeNonsense(text: string, vectors: Pick<WordVectors, 'has'>): boolean {
  const letters = text.slice(0, charsRead).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = [...new Set(letters.match(/\p{L}+/gu) ?? [])];
  if (words.length === 0 || /[^\P{L}\p{Script=Latin}]/u.test(letters)) return false;
  if (words.every(isHeldDown)) return words.some((word) => word.length >= tellingLength);
  const telling = words.filter((word) => word.length >= tellingLength);
  const unknown = telling.filter((word) => !vectors.has(word));
  if (unknown.length === 0 || unknown.length < 0.6 * telling.length) return false;
  if (words.some((word) => english.has(word)) && words.length <= manyUnknown) return false;
  if (telling.length === 1 && isAcronym(unknown[0] as string)) return false;
  const mashed = unknown.filter((word) => isMashed(word) || isHeldDown(word)).length;
  return mashed >= unknown.length / 2 || (unknown.length >= manyUnknown && mashed >= unknown.length / 5);
}

/** One or two letters over and over: "aaaaaaa", "hahahahaha" is laughter and counts too. */
const isHeldDown = (word: string): boolean => /^(.{1,2}?)\1{3,}.?$/u.test(word);

/** "tldr", "CGTN": as short as names without vowels get. */
const isAcronym = (word: string): boolean => word.length <= 5 && !/[aeiouy]/.test(word);

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) => [row, [...row].reverse().join('')]);

/**
 * Letters no one can pronounce, or a run along the keyboard.
 *
 * @example "sdkfjhg" and "qwertyui" are; "rhythm", "Schwartz" and "Seongju" are not.
 */
function isMashed(word: string): boolean {
  if (!/[aeiouy]/.test(word)) return true;
  if (
    /[^aeiouy]{5}/.test(word) ||
    /q[^uaeio]|[jqvx]{2}|[jqvwx][bcdfgjkmpqtvxz]|[bcdfghkmpqtvxz][jqx][^aeiouy]/.test(word)
  )
    return true;
  for (let i = 0; i + 4 <= word.length; i += 1) {
    if (rows.some((row) => row.includes(word.slice(i, i + 4))) && word.length <= 12) return true;
  }
  return false;
}
