import { describe, expect, test } from 'vitest';
import { bridgeArticle } from '../../support/bridge.ts';
import { responderOf } from '../../support/discord-desk.ts';
import { click, slash } from '../../support/fake-discord/interactions.ts';
import { bundledLibrary, libraryOf } from '../../support/libraries.ts';
import { buttonsOf, isHidden, textOf } from '../../support/responses.ts';

const respond = responderOf(libraryOf(bridgeArticle));
const asked = respond(slash('ask', { question: 'How much will the work cost?' })).response;
const button = (label: string, response = asked): string => buttonsOf(response).get(label) ?? `no button "${label}"`;

describe('a button', () => {
  test('shows the sentences around a passage, the passage in bold', () => {
    const { response, name, outcome } = respond(click(button('In context')));
    expect([name, outcome, response.type]).toEqual(['button context', 'answer', 4]);
    expect(textOf(response)).toContain(
      '**Mayor Petra Lindqvist of Dorn said the work would begin on 3 May and cost $12 million.**',
    );
    expect(textOf(response)).toContain('which was closed in March');
  });

  test('shows all that somebody said', () => {
    const text = textOf(respond(click(button('All that Petra Lindqvist said'))).response);
    expect(text).toContain('Petra Lindqvist, 2 passages:');
    expect(text).toContain('> "We will not raise the toll," she said at the town hall in Dorn.');
  });

  test.each([
    ['the one who asked sees what all saw', {}, false],
    ['the one who asked in private sees it in private', { hidden: true }, true],
    ['somebody else sees it alone', { user: '2' }, true],
    ['where nobody is known to have asked, it is seen alone', { asker: null }, true],
  ])('%s', (_, about, hidden) => {
    expect(isHidden(respond(click(button('In context'), about)).response)).toBe(hidden);
  });

  test('still works on another replica', () => {
    const other = responderOf(libraryOf(bridgeArticle));
    expect(other(click(button('In context')))).toEqual(respond(click(button('In context'))));
  });

  test('of an article that has changed says so to the one who pressed', () => {
    const { response, outcome } = responderOf(libraryOf('Rain fell.'))(click(button('In context')));
    expect([outcome, isHidden(response)]).toEqual(['stale', true]);
    expect(textOf(response)).toBe('The article has changed since this answer. Please ask again.');
  });

  test('of another version says so to the one who pressed', () => {
    const { response, outcome } = respond(click('9.whatever'));
    expect([outcome, isHidden(response)]).toEqual(['unknown', true]);
    expect(textOf(response)).toContain('another version');
  });

  test('that asks back asks what it says', () => {
    const which = respond(slash('ask', { question: 'What did the mayor say?' })).response;
    const [label, id] = [...buttonsOf(which)][0] ?? [];
    expect(label).toContain('Petra Lindqvist');
    expect(textOf(respond(click(id ?? '')).response)).toContain('-# Asked: What did Petra Lindqvist say?');
  });
});

describe('pages', () => {
  const bundled = responderOf(bundledLibrary());
  const first = bundled(slash('people')).response;

  test('are turned in place by the one who asked, there and back', () => {
    const second = bundled(click(button('Next ▶', first))).response;
    expect(second.type).toBe(7);
    expect(textOf(second)).toContain('Page 2 of 2');
    const back = bundled(click(button('◀ Previous', second))).response;
    expect(textOf(back)).toBe(textOf(first));
  });

  test('are turned by others in a message of their own', () => {
    const second = bundled(click(button('Next ▶', first), { user: '2' })).response;
    expect([second.type, isHidden(second)]).toEqual([4, true]);
    expect(textOf(second)).toContain('Page 2 of 2');
  });
});
