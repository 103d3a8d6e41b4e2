import { describe, expect, it } from 'vitest';
import { tell } from './told.ts';

describe('names are found with what the words beside them tell', () => {
  it.each([
    ['Chinese Foreign Minister Lu Wei urged calm.', 'Lu Wei', 'Chinese Foreign Minister', 'China'],
    ['Vietnamese Prime Minister Nguyen Xuan Phuc spoke.', 'Nguyen Xuan Phuc', 'Vietnamese Prime Minister', 'Vietnam'],
    ['Secretary of State Joan Kerrigan left.', 'Joan Kerrigan', 'Secretary of State', null],
    [
      'Kang Min-ji, the South Korean trade minister, said no.',
      'Kang Min-ji',
      'South Korean trade minister',
      'South Korea',
    ],
    ['The mayor, Maria Lopez, said the city was broke.', 'Maria Lopez', 'mayor', null],
    ['The president of Kenya, Uhuru Kenyatta, spoke.', 'Uhuru Kenyatta', 'president of Kenya', 'Kenya'],
    ['Union spokesman Rafael Ortega said workers would strike.', 'Rafael Ortega', 'Union spokesman', null],
    ["North Korea's leader, Kim Jong Un, said nothing.", 'Kim Jong Un', "North Korea's leader", 'North Korea'],
    ['President-elect Joko Santoso thanked voters.', 'Joko Santoso', 'President-elect', null],
    ['Then-President Ana Silva signed it.', 'Ana Silva', 'President', null],
    ['Retired Gen. Mark Welker warned them.', 'Mark Welker', 'Retired Gen.', null],
    ['Federal Reserve Chair Janet Yale said rates would rise.', 'Janet Yale', 'Federal Reserve Chair', null],
    ["Hale's spokeswoman, Ann Lee, said so.", 'Ann Lee', 'spokeswoman', null],
    ['Senator Alma Frost, Democrat of New Mexico, said so.', 'Alma Frost', 'Senator', null],
    ["New Mexico's governor, Ann Lee, said so.", 'Ann Lee', "New Mexico's governor", null],
    ['Zookeeper Maria Lopez said so.', 'Maria Lopez', 'Zookeeper', null],
    ['Det Insp Ravi Hale said so.', 'Ravi Hale', 'Det Insp', null],
    ['It was good, said the chief ecologist, Dr. Hanna Lund.', 'Hanna Lund', 'chief ecologist', null],
    ['New York Attorney General Ana Roe sued, a new step.', 'Ana Roe', 'New York Attorney General', null],
    ['They met former Gov. Dale Roe.', 'Dale Roe', 'former Gov.', null],
    [
      'Ravi Hale, director-general of the Kenya Weather Service, said so.',
      'Ravi Hale',
      'director-general of the Kenya Weather Service',
      'Kenya',
    ],
  ])('%s', (text, name, role, country) => {
    const person = tell(text).named(name);
    expect(person?.kind).toBe('person');
    expect(person?.roles[0]?.text).toBe(role);
    expect(person?.country).toBe(country);
  });

  it.each([
    ['John Doe, 45, of Dayton, said so.', 'John Doe'],
    ['Rep. J.D. Hale Jr. (R-Tex.) said no.', 'J.D. Hale Jr.'],
    ['Ursula von der Leyen spoke.', 'Ursula von der Leyen'],
    ['Bashar al-Assad rejected it.', 'Bashar al-Assad'],
    ['Sheikh Hamad bin Khalifa al-Thani left.', 'Hamad bin Khalifa al-Thani'],
    ['Alexandria Ocasio-Cortez agreed.', 'Alexandria Ocasio-Cortez'],
    ['Even Laura Finch agreed.', 'Laura Finch'],
    ["It was the Herald's Laura Finch.", 'Laura Finch'],
    ['The Real Laura Finch show began.', 'Laura Finch'],
    ['Co-moderator Laura Finch agreed.', 'Laura Finch'],
    ['Atlantic City Mayor Dan Guardian agreed.', 'Dan Guardian'],
    ['Palm County Supervisor of Elections Laura Finch agreed.', 'Laura Finch'],
    ['Secretary of State Dan F. Hale said the secretary would go to the state.', 'Dan F. Hale'],
    ['Martin Luther King Jr. spoke there.', 'Martin Luther King Jr.'],
    ['Prime Minister Theresa May said so.', 'Theresa May'],
    ['Mr. Okafor told reporters so.', 'Okafor'],
  ])('%s → %s', (text, name) => {
    expect(tell(text).named(name)?.kind).toBe('person');
  });

  it('puts together the role of a counterpart from the role beside it', () => {
    const told = tell('Chinese Foreign Minister Lu Wei met his South Korean counterpart Kang Min-ji.');
    expect(told.named('Kang Min-ji')?.roles[0]?.text).toBe('South Korean foreign minister');
  });

  it('gives a bare office the country of the office it is joined to', () => {
    const told = tell('Chinese President Hu Tao and Premier Lin Bo met.');
    expect(told.named('Lin Bo')).toMatchObject({ country: 'China', roles: [{ text: 'Chinese Premier' }] });
  });
});

describe('short names belong to the full ones', () => {
  it.each([
    ['Lu Wei spoke. Lu said no.', 'Lu Wei', 'Lu'],
    ['Nguyen Xuan Phuc spoke. Phuc said no.', 'Nguyen Xuan Phuc', 'Phuc'],
    ['Moon Jae-sun spoke. Moon said no.', 'Moon Jae-sun', 'Moon'],
    ['Enrique Peña Nieto spoke. Peña Nieto said no.', 'Enrique Peña Nieto', 'Peña Nieto'],
    ['Bashar al-Assad spoke. Assad said no.', 'Bashar al-Assad', 'Assad'],
    ['Ursula von der Leyen spoke. Von der Leyen said no.', 'Ursula von der Leyen', 'Von der Leyen'],
    ['Theresa May spoke. May said no.', 'Theresa May', 'May'],
    ['Kim Davis spoke. Davis said no.', 'Kim Davis', 'Davis'],
    ['Senator Dale R. Roe spoke. Dale Roe said no.', 'Dale R. Roe', 'Dale Roe'],
  ])('%s', (text, name, alias) => {
    expect(tell(text).named(name)?.aliases).toContain(alias);
  });

  it('tells two of one surname apart by their honorifics', () => {
    const told = tell('Amy Palmer and her husband, Tom Palmer, spoke. Mrs. Palmer said yes. Mr. Palmer said no.');
    expect(told.meant('Mrs. Palmer')).toBe('Amy Palmer');
    expect(told.meant('Mr. Palmer')).toBe('Tom Palmer');
  });

  it('shares the surname of "Bill and Hillary Clinton" out', () => {
    expect(tell('Dan and Laura Frost arrived. Mr. Frost waved.').meant('Mr. Frost')).toBe('Dan Frost');
  });

  it.each([
    ['Laura Frost spoke. Former Frost supporters agreed.', ['Laura Frost']],
    ['Laura Frost spoke. He joined the Ohio Frost volunteers.', ['Laura Frost']],
    ['Laura Frost met Sen. Dan Hale. Hale and Chris Lund left.', ['Laura Frost', 'Dan Hale', 'Chris Lund']],
  ])('takes no word before a surname for a first name: %s', (text, names) => {
    expect(tell(text).people.map((person) => person.name)).toEqual(names);
  });

  it('tells of nobody what is told of the next in a list', () => {
    const told = tell('Laura Frost, Governor Hale and former mayor Dan Lund left. Gov. Hale waved.');
    expect(told.named('Laura Frost')?.roles).toEqual([]);
  });

  it.each([
    ["Ann Lee, author of ''Empires,'' said no.", ['author']],
    ['Ann Lee, an adviser with whom he spoke, said no.', ['adviser']],
    ["At the office of Ann Lee, Roe's campaign manager was asked to leave.", []],
    ["He met Ann Lee, ''a real president.''", []],
  ])('ends a description before what is none: %s', (text, roles) => {
    expect(
      tell(text)
        .named('Ann Lee')
        ?.roles.map((role) => role.text),
    ).toEqual(roles);
  });

  it('keeps father and son apart', () => {
    expect(tell('Donald Hill Jr. and Donald Hill disagreed.').people).toHaveLength(2);
  });
});

describe('organisations and governments are found', () => {
  it.each([
    ['according to the South Korean Foreign Ministry.', 'South Korean Foreign Ministry', 'organisation'],
    ['The US military has said so.', 'US military', 'organisation'],
    ['The Nigerian army denied it.', 'Nigerian army', 'organisation'],
    ['The Boston Police Department declined to comment.', 'Boston Police Department', 'organisation'],
    ['The U.S. Food and Drug Administration said so.', 'U.S. Food and Drug Administration', 'organisation'],
    ['The University of Iowa said so.', 'University of Iowa', 'organisation'],
    ['Seoul pledged to help.', 'Seoul', 'government'],
    ['Beijing has repeatedly voiced its anger.', 'Beijing', 'government'],
    ['They urged South Korea to keep its word.', 'South Korea', 'government'],
    ["They welcomed Nairobi's pledge.", 'Nairobi', 'government'],
    ['The Cuban government rejected it.', 'Cuban government', 'government'],
  ])('%s', (text, name, kind) => {
    expect(tell(text).named(name)?.kind).toBe(kind);
  });

  it.each([
    ['Norvale Inc. grew. Norvale said so.', 'Norvale Inc.'],
    ["Norvale's shares fell. Norvale Pumps said so.", 'Norvale Pumps'],
    ['They agreed to buy Norvale Pumps. Norvale said so.', 'Norvale Pumps'],
    ['Norvale Chief Executive Ana Roe left. Norvale said so.', 'Norvale'],
  ])('knows a company by what is said of it: %s', (text, name) => {
    const told = tell(text);
    expect(told.named(name)?.kind).toBe('organisation');
    expect(told.meant('Norvale', text.split('Norvale').length - 2)).toBe(name);
  });

  it.each([
    ['He lay in the Queen Elizabeth Hospital for days.', 'Queen Elizabeth Hospital'],
    ['Downing Street later said so.', 'Downing Street'],
    ['Quarry owner Norvale Aggregates said so.', 'Norvale Aggregates'],
  ])('takes a body for no person: %s', (text, name) => {
    expect(tell(text).people.map((one) => [one.name, one.kind])).toEqual([[name, 'organisation']]);
  });

  it('leaves a person whose shares are told of a person', () => {
    expect(tell("Ana Roe spoke. Roe's shares fell. Roe said so.").people.map(({ kind }) => kind)).toEqual(['person']);
  });

  it('calls Brussels no government of one country', () => {
    expect(tell('Brussels said it would wait.').named('Brussels')?.roles).toEqual([]);
  });

  it('takes capital and country as one government, called as it acts', () => {
    const told = tell('Tehran rejected the offer. Iran said it would respond.');
    expect(told.people.map((person) => [person.name, person.aliases, person.country])).toEqual([
      ['Tehran', ['Iran'], 'Iran'],
    ]);
  });

  it.each([
    ['The Finch Foundation spoke. The Ana P. Finch Foundation said so.', ['Ana P. Finch Foundation']],
    ['The Democratic Senate met. The U.S. Senate said no. The Senate agreed.', ['Senate']],
    ['The White House spoke. The House said no.', ['White House', 'House']],
    ['The New York Times reported it. The Times said so.', ['New York Times']],
    ['The House Ways and Means Committee said no.', ['House Ways and Means Committee']],
    ['The Center for Strategic and International Studies said no.', ['Center for Strategic and International Studies']],
    ['The Institute of Iowa and Norvale College said no.', ['Institute of Iowa', 'Norvale College']],
    ['The FDA said no. The Food and Drug Administration agreed.', ['Food and Drug Administration']],
  ])('counts a body once: %s', (text, names) => {
    expect(tell(text).people.map((person) => person.name)).toEqual(names);
  });

  it('ties an acronym to its name', () => {
    expect(
      tell('The World Health Organization (WHO) spoke. The WHO said so.').named('World Health Organization')?.aliases,
    ).toContain('WHO');
  });
});

describe('what stands within or before a name is no part of it', () => {
  it.each([
    ['The physicist George "Jay" Falk spoke. Falk said no.', ['George Falk']],
    ['Gov. Carl “Butch” Falk agreed.', ['Carl Falk']],
    ['Christian Rev. Derek Falk said no.', ['Derek Falk']],
    ['The former operative and Marine John Falk said no.', ['John Falk']],
    ['Ted Falk is ahead. Will Falk win?', ['Ted Falk']],
    ['FERRY SINKS OFF SARROW The Coast Guard said no.', ['Coast Guard']],
  ])('%s', (text, names) => {
    expect(tell(text).people.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['Marine Le Falk said no.', 'Marine Le Falk'],
    ['JANE FALK: I said no. Jane Falk left.', 'Jane Falk'],
    ['It is called "Hell" Monday, said Ana Roe.', 'Ana Roe'],
  ])('%s', (text, name) => {
    expect(tell(text).named(name)).toBeDefined();
  });
});
