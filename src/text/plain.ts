/**
 * The same text, of the same length, as the language library knows its characters: straight marks, spaces for
 * every kind of white space, base letters for those beyond Latin-1 ("Nguyễn" → "Nguyen"), `''` as `" `. For
 * reading only; what is shown is always sliced from the text itself.
 */
export function plainFor(text: string): string {
  return text
    .replace(/[^\x20-\x7E\u00C0-\u00FF]/g, plainCharacter)
    .replace(/''|``/g, '" ')
    .replace(/\S{120,}/g, (run) => run.replace(/(.{100})./g, '$1 '));
}

const known: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  œ: 'o',
  Œ: 'O',
  ə: 'e',
  Ə: 'E',
  '‑': '-',
  '‐': '-',
  '−': '-',
};

function plainCharacter(character: string): string {
  const replaced = known[character];
  if (replaced) return replaced;
  if (/\s/.test(character) || character < ' ') return ' ';
  const base = character.normalize('NFD').charAt(0);
  return base >= 'A' && base <= 'z' ? base : character;
}
