import { describe, expect, test } from 'vitest';
import { lineOf, readLine } from '../../src/terminal/chat-line.ts';

const run = (line: string, suggestions: readonly string[] = []) => {
  const action = readLine(line, suggestions);
  return action.kind === 'run' ? { command: action.command.name, ...action.request } : action.kind;
};

describe('a line at the prompt', () => {
  test.each([
    ['Who is Lena Holt?', { command: 'ask', text: 'Who is Lena Holt?' }],
    ['/who-said no more equipment', { command: 'who-said', text: 'no more equipment' }],
    ['/QUOTES Wang about THAAD', { command: 'quotes', speaker: 'Wang', topic: 'THAAD' }],
    [
      '/verify nobody will lose a job --speaker Lena Holt',
      { command: 'verify', text: 'nobody will lose a job', speaker: 'Lena Holt' },
    ],
    ['/quotes --topic the crane --speaker Holt', { command: 'quotes', speaker: 'Holt', topic: 'the crane' }],
    ['/summary short', { command: 'summary', length: 'short' }],
    ['/people', { command: 'people' }],
    ['  /quit ', 'quit'],
    ['/exit', 'quit'],
    ['/help', 'help'],
    ['/', 'help'],
    ['', 'nothing'],
    ['/open my story.txt', 'open'],
    ['/open', 'say'],
    ['/quotes', 'say'],
    ['/nonsense', 'say'],
    ['quit', 'quit'],
    ['exit()', 'quit'],
    [':q', 'quit'],
    ['help', 'help'],
    ['?', 'help'],
    ['quotes Holt about the crane', { command: 'quotes', speaker: 'Holt', topic: 'the crane' }],
    ['Timeline', { command: 'timeline' }],
    ['verify "nobody will lose a job"', { command: 'verify', text: '"nobody will lose a job"' }],
  ])('%s', (line, expected) => {
    expect(run(line)).toEqual(expected);
  });

  test.each([
    'quotes by Holt',
    'quotes',
    'people who were hurt',
    'summary of the story',
    'define',
    'define the crane',
    'help the workers how?',
    'who quit?',
  ])('"%s" is a question', (line) => {
    expect(run(line)).toEqual({ command: 'ask', text: line });
  });

  test('a digit picks a suggestion', () => {
    expect(run('2', ['Who?', 'When?'])).toEqual({ command: 'ask', text: 'When?' });
  });

  test('a digit without a suggestion, and a longer number, are questions', () => {
    expect(run('3', ['Who?', 'When?'])).toEqual({ command: 'ask', text: '3' });
    expect(run('12', ['Who?'])).toEqual({ command: 'ask', text: '12' });
  });

  test('a suggestion may be a command', () => {
    expect(run('1', ['/people'])).toEqual({ command: 'people' });
  });

  test.each([
    ['ask', 'Who is Holt?', 'Who is Holt?'],
    ['quotes', 'Lena Holt', '/quotes Lena Holt'],
    ['quotes', 'Lena Holt | jobs', '/quotes Lena Holt about jobs'],
    ['define', '/people', '/people'],
  ] as const)('a suggestion of /%s, "%s", is typed as "%s"', (command, suggestion, line) => {
    expect(lineOf(command, suggestion)).toBe(line);
  });
});
