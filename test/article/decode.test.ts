import { describe, expect, it } from 'vitest';
import { decodeArticle, maxArticleBytes } from '../../src/article/index.ts';

const english = 'The council voted on Monday to close the pool.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('the bytes of an article', () => {
  it.each([
    ['UTF-8', utf8(english)],
    ['UTF-8 with a mark', utf8(`\uFEFF${english}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${english}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${english}`, false)],
  ])('are read: %s', (_, bytes) => {
    expect(decodeArticle(bytes)).toEqual({ text: english });
  });

  it('keep their ends of line', () => {
    expect(decodeArticle(utf8(`${english}\r\n${english}`))).toEqual({ text: `${english}\r\n${english}` });
  });

  it.each([
    ['empty', 'no bytes', new Uint8Array()],
    ['empty', 'white space', utf8(' \n\t')],
    ['binary', 'a PDF', utf8('%PDF-1.7 and the rest')],
    ['binary', 'zeros', Uint8Array.from([80, 0, 1, 2])],
    ['encoding', 'Latin-1', Uint8Array.from([...utf8(english), 10, 99, 97, 102, 0xe9, 32, 111])],
    ['too-big', 'two megabytes and one', new Uint8Array(maxArticleBytes + 1).fill(97)],
    ['web-page', 'HTML', utf8(`<!DOCTYPE html><p>${english}</p>`)],
    ['no-prose', 'numbers', utf8('12 34\n56 78')],
    ['not-english', 'German', utf8('Der Rat stimmte am Montag für die Schließung und das ist nicht das Ende.')],
    ['not-english', 'Spanish', utf8('El consejo decidió el lunes que la piscina se cerrará para siempre.')],
    ['not-english', 'Korean', utf8('시의회는 월요일 수영장을 닫기로 결정했다. 찬성은 다섯 표였다.')],
  ])('are refused as %s: %s', (kind, _, bytes) => {
    const decoded = decodeArticle(bytes);
    expect('problem' in decoded && decoded.problem.kind).toBe(kind);
    expect('problem' in decoded && decoded.problem.message).toMatch(/\. [A-Z].*\.$/);
  });

  it('say at which line the encoding breaks', () => {
    const decoded = decodeArticle(Uint8Array.from([...utf8(`${english}\n`), 0xe9, 32, 32]));
    expect('problem' in decoded && decoded.problem.message).toContain('line 2');
  });
});
