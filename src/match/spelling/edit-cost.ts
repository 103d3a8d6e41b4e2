/**
 * How far two spellings are apart, 0 for the same: edits weighed by how easily the hand makes them. Swapped neighbours,
 * doubled letters and one vowel for another cost less than a strange letter; another first letter costs more.
 *
 * @returns the cost, or Infinity as soon as it must exceed `most`.
 *
 * @example
 * editCost('foriegn', 'foreign') // 0.7
 * editCost('thad', 'thaad') // 0.4
 * editCost('korea', 'career') // Infinity, with the default `most`
 */
export function editCost(a: string, b: string, most = 2.5): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most / doubled) return Number.POSITIVE_INFINITY;
  const first = a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]) ? 0 : otherBeginning;
  let twoBack: number[] = [];
  let back: number[] = [0];
  for (let j = 1; j <= b.length; j += 1) back[j] = (back[j - 1] as number) + gapCost(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [(back[0] as number) + gapCost(a, i - 1)];
    let least = row[0] as number;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(
        (back[j - 1] as number) + changeCost(a[i - 1] as string, b[j - 1] as string),
        (back[j] as number) + gapCost(a, i - 1),
        (row[j - 1] as number) + gapCost(b, j - 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (twoBack[j - 2] as number) + (a[i - 1] === b[j - 1] ? 0 : swapped));
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least + first > most) return Number.POSITIVE_INFINITY;
    twoBack = back;
    back = row;
  }
  const cost = (back[b.length] as number) + first;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

const swapped = 0.7;
const doubled = 0.4;
const otherBeginning = 0.6;
const vowel = /[aeiouy]/;

/** Letters that stand for one another in slips by ear. */
const alike = new Set(
  ['ck', 'cs', 'sz', 'fv', 'dt', 'gj', 'mn', 'bp', 'kq', 'lr', 'vw', 'tc', 'st'].flatMap((p) => [p, `${p[1]}${p[0]}`]),
);

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (vowel.test(a) && vowel.test(b)) return 0.6;
  return alike.has(a + b) ? 0.7 : 1;
}

/** A letter too many or too few: its neighbour again, a vowel or "h" that is not heard, or another. */
function gapCost(word: string, at: number): number {
  const letter = word[at] as string;
  if (letter === word[at - 1] || letter === word[at + 1] || letter === "'" || letter === '-') return doubled;
  return vowel.test(letter) || letter === 'h' ? 0.8 : 1;
}
