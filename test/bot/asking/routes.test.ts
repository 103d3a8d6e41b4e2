import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../src/bot/asking/routes.ts';

describe('questions for another command are handed on with their words', () => {
  it.each([
    ['tl;dr', 'summary', {}],
    ['Summarize this for me please', 'summary', {}],
    ['what is this article about?', 'summary', {}],
    ['what is the most important thing here?', 'summary', {}],
    ["what's the key fact of this story", 'summary', {}],
    ['tell me about this article', 'summary', {}],
    ['Tell me everything!', 'summary', {}],
    ['what does APEC stand for?', 'define', { text: 'APEC' }],
    ['define "battery"', 'define', { text: 'battery' }],
    ['who said no more equipment?', 'who-said', { text: 'no more equipment' }],
    ['Who said that "we are ready"?', 'who-said', { text: 'we are ready' }],
    ['is this quote real: we are not ready', 'verify', { text: 'we are not ready' }],
    ['quotes by Ana Silva', 'quotes', { speaker: 'Ana Silva' }],
    ['timeline', 'timeline', {}],
    ['who is mentioned in this article?', 'people', {}],
  ])('%s → %s', (question, command, request) => {
    const route = routeOf(question);
    expect(route?.command).toBe(command);
    expect(route?.request).toEqual(request);
  });
});

describe('questions for ask itself stay', () => {
  it.each([
    'who is coming to the meeting on Monday with the new plan?',
    'what did Ana say about the bridge?',
    'what is the most important part of the bridge?',
    'who said?',
    'when was the summary of the report published?',
    'what is the price that the city paid for the bridge in the end?',
    'how many people work there',
    'tell me about the bridge',
    'tell me everything Ana said',
  ])('%s', (question) => {
    const route = routeOf(question);
    expect(route === null || route.tentative).toBe(true);
  });
});
