import { ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commandDefinitions, createFailureResponse, createSlowDownResponse } from '../../../src/discord/index.ts';
import { bridgeArticle } from '../../support/bridge.ts';
import { responderOf, tables } from '../../support/discord-desk.ts';
import { brokenLimits } from '../../support/discord-limits.ts';
import { keystroke, menu, slash } from '../../support/fake-discord/interactions.ts';
import { resources, libraryOf } from '../../support/libraries.ts';
import { isHidden, textOf } from '../../support/responses.ts';
import { openLibrary } from '../../../src/bot/index.ts';

const respond = responderOf(libraryOf(bridgeArticle));
const textFor = (name: string, options: Record<string, string> = {}, locale = 'en-US'): string =>
  textOf(respond(slash(name, options, { locale })).response);

describe('a reply', () => {
  test('to a question has the question, the short answer, the quotation, its speaker and the article', () => {
    expect(textFor('ask', { question: 'How much will the work cost?' })).toBe(
      [
        '-# Asked: How much will the work cost?',
        'Short answer: **$12 million**',
        '> Mayor Petra Lindqvist of Dorn said the work would begin on 3 May and cost **$12 million**.',
        '— Petra Lindqvist, Mayor · told by Courier · ¶ 2',
        '-# Dorn and Vellbach agree to rebuild river bridge · Courier',
      ].join('\n'),
    );
  });

  test('to an altered quote says so in words and shows each changed word', () => {
    const text = textFor('verify', { quote: 'We will raise the toll', speaker: 'Lindqvist' });
    expect(text).toContain('≠ **Altered**:');
    expect(text).toContain('We will ~~not~~ (left out) raise the toll');
    const number = textFor('verify', { quote: 'About 700 people use the bridge every day.' });
    expect(number).toContain('About ~~900~~ → **700** people use the bridge every day');
  });

  test('that declines shows the nearest passages as such', () => {
    expect(textFor('ask', { question: 'How long is the bridge?' })).toContain('**Nearest:**\n> ');
  });

  test('is for the user alone where that was asked', () => {
    expect(isHidden(respond(slash('people', { hide: true })).response)).toBe(true);
    expect(isHidden(respond(slash('people')).response)).toBe(false);
  });

  test('links the article by a word of the bot’s own, whatever the address', () => {
    const linked = (url: string): string =>
      textOf(responderOf(openLibrary(bridgeArticle, resources(), { url }))(slash('summary')).response);
    expect(linked('https://courier.test/bridge_(1)')).toContain('[source](<https://courier.test/bridge%5F%281%29>)');
    expect(linked('javascript:alert(1)')).not.toContain('[source]');
  });

  test('says yes and no in the language of the user', () => {
    expect(textFor('ask', { question: 'Was the old bridge closed in March?' })).toContain('Short answer: **Yes**');
    expect(textFor('ask', { question: 'Will shops close?' }, 'zh-CN')).toContain('简短回答： **否**');
  });

  test('speaks Korean and Chinese, and quotes as the article does', () => {
    expect(textFor('ask', { question: 'How much will the work cost?' }, 'ko')).toContain('짧은 답: **$12 million**');
    expect(textFor('summary', {}, 'zh-CN')).toMatch(/用文章中的 \d 句话概括：[\s\S]*> Mayor Petra Lindqvist/);
    expect(textFor('help', {}, 'ko')).toContain('**/질문** · 기사에 대해 질문하기');
    expect(textFor('help', {}, 'fr')).toContain('**/ask**');
  });
});

describe('the menu of a message', () => {
  const check = (text: string) => respond(menu('Check against the article', text));

  test('gives each quote its verdict, by whom it is put to', () => {
    const text = textOf(
      check('Reuter said "We will not raise the toll" and "About 900 people use the bridge every day"').response,
    );
    expect(text).toContain('-# Checked: We will not raise the toll (put to Reuter)\n↷ **Misattributed**:');
    expect(text).toContain('-# Checked: About 900 people use the bridge every day\n');
    expect(text).toMatch(/\[this message\]\(https:\/\/discord\.com\/channels(\/\d{18}){3}\)/);
  });

  test.each([
    ['nothing', '', 'There are no words in this message'],
    ['a laugh', 'lol', 'I found no quote and no claim'],
  ])('says so kindly of %s, to the user alone', (_, text, said) => {
    const { response, outcome } = check(text);
    expect([outcome, isHidden(response)]).toEqual(['empty', true]);
    expect(textOf(response)).toContain(said);
  });

  test('takes a message as a question', () => {
    const { response, name } = respond(menu('Ask about this', 'hey, how much will the work cost?'));
    expect(name).toBe('menu ask');
    expect(textOf(response)).toContain('**$12 million**');
  });
});

describe('what can be typed', () => {
  const choices = (name: string, option: string, typed: string): unknown[] => {
    const { response } = respond(keystroke(name, option, { [option]: typed }));
    return response.type === InteractionResponseType.ApplicationCommandAutocompleteResult
      ? (response.data.choices ?? []).map(({ name: shown }) => shown)
      : ['no choices'];
  };

  test('is offered best first with nothing typed, and by what is typed', () => {
    expect(choices('quotes', 'speaker', '')).toContain('Petra Lindqvist');
    expect(choices('quotes', 'speaker', 'reut')[0]).toBe('Jonas Reuter');
    expect(choices('ask', 'question', '').length).toBeGreaterThan(3);
  });

  test('is nothing where there is nothing to suggest', () => {
    expect(choices('verify', 'quote', 'we')).toEqual([]);
    expect(choices('gone', 'x', 'we')).toEqual([]);
  });
});

describe('what is not answered', () => {
  test('a command of another version gets a polite word', () => {
    const { response, outcome } = respond(slash('gone'));
    expect([outcome, isHidden(response)]).toEqual(['unknown', true]);
    expect(brokenLimits(response)).toEqual([]);
  });

  test.each([
    ['a failure', createFailureResponse(tables)(slash('ask', {}, { locale: 'ko' }), 'a1b2'), 'a1b2'],
    ['too many requests', createSlowDownResponse(tables)(slash('ask'), 2.2), 'in 3 seconds'],
  ])('%s is told in the user’s language and to nobody else', (_, response, said) => {
    expect(brokenLimits(response)).toEqual([]);
    expect(isHidden(response)).toBe(true);
    expect(textOf(response)).toContain(said);
  });

  test('a keystroke that cannot be answered gets no choices', () => {
    expect(createSlowDownResponse(tables)(keystroke('ask', 'question', { question: 'x' }), 1)).toEqual({
      type: 8,
      data: { choices: [] },
    });
  });

  test('a ping is answered', () => {
    expect(respond({ type: 1 } as never)).toEqual({ response: { type: 1 }, name: 'ping', outcome: 'pong' });
  });

  test('every definition is known to the responder', () => {
    for (const { name, type } of commandDefinitions(tables)) {
      const used = type === ApplicationCommandType.Message ? menu(name, 'Rain fell.') : slash(name);
      expect(respond(used).outcome).not.toBe('unknown');
    }
  });
});
