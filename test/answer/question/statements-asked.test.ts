import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../src/bot/index.ts';
import { libraryOf } from '../../support/libraries.ts';

const library = libraryOf(`Fort on the Arl gets a new roof

The roof of the old fort will be mended in May, Mayor Ida Holm said on Monday. "We are not considering any additional guard posts," Holm said.

"It was never a prison," historian Jan Brek said. The fort was built in 1740.
`);
const ask = (text: string) => runCommand('ask', { text }, library);

describe('what somebody says about something is the statement itself', () => {
  it.each(['What did Brek say about the prison?', 'What did Holm say about guard posts?', 'What did Holm say?'])(
    '%s has no short answer',
    (question) => {
      const reply = ask(question);
      expect(reply.kind).toBe('answer');
      expect(reply.short).toBeNull();
    },
  );
});

describe('what somebody is asked to have said', () => {
  it.each([
    ['Did Holm say additional guard posts are considered?', 'No'],
    ['Did Holm promise to remove guard posts?', null],
    ['Did Brek say the fort was a prison?', 'No'],
  ])('%s → %s', (question, short) => {
    const reply = ask(question);
    expect(reply.short).toBe(short);
  });
});
