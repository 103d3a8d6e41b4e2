import { describe, expect, it } from 'vitest';
import { saidIn } from './said.ts';

type Row = readonly [body: string, source: string | null, cue: string | null, content: string];

const holds = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (body, source, cue, content) => {
    expect(saidIn(body).map((one) => [one.source, one.cue, one.content])).toContainEqual([source, cue, content]);
  });
};

describe('a content behind its cue', () => {
  holds([
    ['Ruiz said the tunnel would open in June.', 'Ruiz', 'said', 'the tunnel would open in June'],
    [
      'The minister stressed that both sides need to talk, keep calm and wait.',
      'The minister',
      'stressed',
      'that both sides need to talk, keep calm and wait',
    ],
    ['Holm urged the city to keep its word.', 'Holm', 'urged', 'to keep its word'],
    [
      'The governor told reporters in Lima on Monday that he would resign.',
      'The governor',
      'told',
      'that he would resign',
    ],
    ['Ruiz asked whether the depot was safe.', 'Ruiz', 'asked', 'whether the depot was safe'],
    ['She called the strike “a mistake.”', 'She', 'called', 'the strike “a mistake.”'],
    ['Holm said: “We will not wait.”', 'Holm', 'said', '“We will not wait.”'],
    ['The union wants to avoid a strike.', 'The union', 'wants', 'to avoid a strike'],
    ['Holm believes that the talks will fail.', 'Holm', 'believes', 'that the talks will fail'],
    ['The report found that the brakes were worn.', 'The report', 'found', 'that the brakes were worn'],
    ['The mayor has accused the union of blackmail.', 'The mayor', 'has accused', 'the union of blackmail'],
  ]);
});

describe('a subject that does not stand beside its verb', () => {
  holds([
    ['Ruiz on Monday said the tunnel was safe.', 'Ruiz', 'said', 'the tunnel was safe'],
    ['Mr. Holm, however, said the tunnel was safe.', 'Mr. Holm', 'said', 'the tunnel was safe'],
    [
      'Peter Holm, the head of the port, on Tuesday called the plan “a mistake.”',
      'Peter Holm',
      'called',
      'the plan “a mistake.”',
    ],
    ['The port itself said the deal was on.', 'The port itself', 'said', 'the deal was on'],
    [
      'After suggesting that the tunnel was closed, Holm went home.',
      'Holm',
      'suggesting',
      'that the tunnel was closed',
    ],
  ]);
});

describe('a cue the tagger takes for a noun', () => {
  holds([
    [
      'The ministry estimates that forty bridges are closed.',
      'The ministry',
      'estimates',
      'that forty bridges are closed',
    ],
    ['Drivers fear the tunnel will flood.', 'Drivers', 'fear', 'the tunnel will flood'],
    ['About one in five say they would leave the city.', 'one in five', 'say', 'they would leave the city'],
    ['Polls show voters trust Ruiz.', 'Polls', 'show', 'voters trust Ruiz'],
  ]);
});

describe('a content before its cue or around it', () => {
  holds([
    ['The plan has failed, Ruiz said.', 'Ruiz', 'said', 'The plan has failed'],
    [
      '“We waited too long,” said Peter Holm, a spokesman for the drivers’ union.',
      'Peter Holm, a spokesman for the drivers’ union',
      'said',
      '“We waited too long,”',
    ],
    ['“It is late,” Ruiz told reporters, “but not too late.”', 'Ruiz', 'told', '“It is late,” … “but not too late.”'],
    ['“Not so loud,” whispered the guide.', 'the guide', 'whispered', '“Not so loud,”'],
    ['“Why now?” Holm asked.', 'Holm', 'asked', '“Why now?”'],
    ["''It is over,'' Mr. Holm said.", 'Mr. Holm', 'said', "''It is over,''"],
    ['"Nobody listened," she said on Tuesday.', 'she', 'said', '"Nobody listened,"'],
    [
      'Brian Holm, the head of the port, said the cranes were old.',
      'Brian Holm, the head of the port',
      'said',
      'the cranes were old',
    ],
  ]);
});

describe('a quotation that goes on', () => {
  holds([
    ['“We lost,” he said. “It is over. We go home.”', 'he', 'said', '“We lost,” … “It is over. We go home.”'],
    ['“We lost,” Holm said.\n\n“Now we go home,” he added.', 'he', 'added', '“Now we go home,”'],
    [
      '“We lost,” Holm said.\n\n“Now we go home and rest for a while.”',
      'Holm',
      'said',
      '“We lost,” … “Now we go home and rest for a while.”',
    ],
    [
      '“The buses are old.\n\n“They will be replaced,” Holm said.',
      'Holm',
      'said',
      '“The buses are old. … “They will be replaced,”',
    ],
  ]);
});

describe('sources that are told otherwise', () => {
  holds([
    [
      'Four lines will close, according to the harbour office.',
      'the harbour office',
      'according to',
      'Four lines will close',
    ],
    ['According to the union, four lines will close.', 'the union', 'According to', 'four lines will close'],
    [
      'The plan has failed, Ruiz said, adding that the city will hire more drivers.',
      'Ruiz',
      'adding',
      'that the city will hire more drivers',
    ],
    ['The minister, who said he was “deeply sorry,” left early.', 'who', 'said', 'he was “deeply sorry,”'],
    ['Holm praised the drivers and said that they deserved more.', 'Holm', 'said', 'that they deserved more'],
    ['Ruiz is hopeful that the talks will go on.', 'Ruiz', 'is hopeful', 'that the talks will go on'],
    ['Holm: “We will strike.”', 'Holm', ':', '“We will strike.”'],
    ['Her promise to cut fares was welcomed.', 'Her', 'promise', 'to cut fares'],
    ['Officials say the bridge is safe.', 'Officials', 'say', 'the bridge is safe'],
  ]);
  it('nobody is named as source of what somebody is expected to do', () => {
    expect(saidIn('Moreau is expected to resign.').map((one) => [one.source, one.content])).toEqual([
      [null, 'Moreau … to resign'],
    ]);
  });
});

describe('headlines', () => {
  it.each([
    ['Minister urges city to keep old buses', 'Minister', 'to keep old buses'],
    ['Mayor says talks will go on', 'Mayor', 'talks will go on'],
  ])('%s', (headline, source, content) => {
    expect(
      saidIn(`${headline}\n\nThe depot was painted in May.`, true).map((one) => [one.source, one.content]),
    ).toEqual([[source, content]]);
  });
});

describe('what is told inside a statement', () => {
  it('names the statement it lies in, and the outer ones stay apart', () => {
    const said = saidIn("Holm said the union welcomes the mayor's promise to raise wages.");
    expect(said[0]).toMatchObject({ source: 'Holm', within: null });
    expect(said.slice(1).every((one) => one.within === 0)).toBe(true);
    expect(said.slice(1).map((one) => [one.source, one.cue, one.content])).toContainEqual([
      "the mayor's",
      'promise',
      'to raise wages',
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['“We lost,” he said.', 'direct'],
    ['He said they had “lost everything” in the flood.', 'mixed'],
    ['He said that they had lost.', 'indirect'],
  ])('%s', (body, kind) => {
    expect(saidIn(body).map((one) => one.kind)).toEqual([kind]);
  });
});
