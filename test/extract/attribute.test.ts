import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/extract/index.ts';
import { bundledLibrary, resources } from '../support/libraries.ts';

describe('who says what, without what is told inside a statement', () => {
  const { article, people, statements } = bundledLibrary().knowledge;

  it('is the same people and the same outer statements', () => {
    const told = attribute(article, resources(), false);
    const plain = (some: typeof statements): object[] =>
      some.map(({ source, speaker, cue, content, kind, sentences }) => ({
        source,
        speaker,
        cue,
        content,
        kind,
        sentences,
      }));
    expect(told.people).toEqual(people);
    expect(plain(told.statements)).toEqual(plain(statements.filter(({ within }) => within === null)));
    expect(statements.some(({ within }) => within !== null)).toBe(true);
  });
});
