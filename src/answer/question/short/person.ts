import type { Knowledge } from '../../../extract/index.ts';
import type { Candidate, MatchTools, Query } from '../../../match/index.ts';
import { contains, overlaps } from '../../../text/index.ts';
import type { Span, Token } from '../../../text/index.ts';
import { anchorsOf, closest } from './closeness.ts';
import type { Anchor } from './closeness.ts';

/**
 * Who did what the question asks: the name before the verb, whoever it is; else the closest person. What stands in a
 * report is done by whom the report names, not by the one who says so.
 *
 * @example "who came with a briefcase" on "Dragan said Kelmark had come with a briefcase" → "Kelmark".
 */
export function personAnswer(query: Query, candidate: Candidate, knowledge: Knowledge, tools: MatchTools): Span | null {
  const anchors = anchorsOf(candidate, knowledge, tools);
  const report = reportAsked(query, candidate, anchors);
  const known = strangers(query, candidate);
  const doers = known.filter((offer) => !tellsBehind(offer, query, candidate));
  const told = report
    ? known.filter((offer) => report.some((span) => contains(span, offer)))
    : doers.length > 0
      ? doers
      : known;
  if (query.tokens.some((token) => token.lower === 'whom'))
    return objectName(query, candidate, anchors) ?? closestPerson(told, anchors, candidate, knowledge);
  return (
    sayerOf(query, candidate, anchors, known) ??
    subjectName(query, candidate, anchors) ??
    (report && told.length === 0
      ? reportSubject(report, candidate)
      : asksDoer(query)
        ? firstPerson(told, knowledge)
        : closestPerson(told, anchors, candidate, knowledge))
  );
}

/** The named source of the statement that holds what is asked, where the question asks who says, wants or promises it. */
function sayerOf(query: Query, candidate: Candidate, anchors: readonly Anchor[], known: readonly Span[]): Span | null {
  if (!asksSaying.test(query.text)) return null;
  const said = candidate.sentence.statements.find(({ content }) =>
    anchors.some((each) => content.some((part) => contains(part, each))),
  );
  return known.find((offer) => said?.source && contains(said.source, offer)) ?? null;
}

/** Whether a name only tells what stands before it ("…, Wang said"), and who said it is not what is asked. */
const tellsBehind = (offer: Span, query: Query, candidate: Candidate): boolean =>
  !asksSaying.test(query.text) &&
  candidate.sentence.statements.some(
    ({ kind, source, content }) =>
      kind !== 'direct' &&
      source !== null &&
      overlaps(source, offer) &&
      content.every((part) => part.end <= source.start),
  );

/** The organisation closest to what is asked, of those the question does not name. */
export function organisationAnswer(
  query: Query,
  candidate: Candidate,
  knowledge: Knowledge,
  tools: MatchTools,
): Span | null {
  const own = strangers(query, candidate).filter((offer) => knowledge.people[offer.id]?.kind === 'organisation');
  return closest(own, anchorsOf(candidate, knowledge, tools), candidate);
}

/** Names of the sentence that the question does not have, not even their last word. */
function strangers(query: Query, candidate: Candidate): (Span & { readonly id: number })[] {
  const asked = new Set(query.tokens.map((token) => token.stem));
  const { tokens } = candidate.sentence.sentence;
  return candidate.sentence.offers.person.filter((offer) => {
    const last = tokens.findLast((token) => contains(offer, token));
    return !query.people.includes(offer.id) && (last === undefined || !asked.has(last.stem));
  });
}

/** Whether "who" is the subject of the question: "who laid out", not "who did he meet". */
function asksDoer(query: Query): boolean {
  const at = query.tokens.findIndex((token) => token.lower === 'who');
  const next = query.tokens[at + 1];
  return at >= 0 && next !== undefined && next.tag === 'VERB';
}

/** A sentence opens with those who do what it tells. */
function firstPerson(told: readonly (Span & { readonly id: number })[], knowledge: Knowledge): Span | null {
  return told.find((offer) => knowledge.people[offer.id]?.kind === 'person') ?? told[0] ?? null;
}

function closestPerson(
  told: readonly (Span & { readonly id: number })[],
  anchors: readonly Anchor[],
  candidate: Candidate,
  knowledge: Knowledge,
): Span | null {
  const people = told.filter((offer) => knowledge.people[offer.id]?.kind === 'person');
  return closest(people.length > 0 ? people : told, anchors, candidate);
}

const asksSaying =
  /\b(?:say|says|said|saying|told|tells|claims?|claimed|according|think|thinks|believes?|warn\w*|call\w*|promise\w*|pledge\w*|demand\w*|want\w*)\b/i;

/** Content of the statement that holds most of what is asked; `null` when the saying itself is asked for. */
function reportAsked(query: Query, candidate: Candidate, anchors: readonly Anchor[]): readonly Span[] | null {
  if (anchors.length === 0) return null;
  const saying = candidate.sentence.statements.some(
    (statement) => statement.cue !== null && anchors.some((each) => overlaps(each, statement.cue as Span)),
  );
  if (saying || asksSaying.test(query.text)) return null;
  const total = anchors.reduce((sum, each) => sum + each.weight, 0);
  const holding = candidate.sentence.statements.find((statement) => {
    const inside = anchors.filter((each) => statement.content.some((span) => contains(span, each)));
    return (
      statement.kind !== 'direct' &&
      statement.cue !== null &&
      statement.source !== null &&
      statement.source.start < (statement.content[0]?.start ?? 0) &&
      inside.reduce((sum, each) => sum + each.weight, 0) >= inReport * total
    );
  });
  const { tokens } = candidate.sentence.sentence;
  const opensWithTo = tokens.some((token) => token.start === holding?.content[0]?.start && token.lower === 'to');
  return opensWithTo ? null : (holding?.content ?? null);
}

const inReport = 0.99;

/** The name a report opens with. */
function reportSubject(report: readonly Span[], candidate: Candidate): Span | null {
  const { tokens } = candidate.sentence.sentence;
  const first = tokens.find(
    (token) => report.some((span) => contains(span, token)) && !/^(?:that|the|a|an)$/.test(token.lower),
  );
  return first?.tag === 'PROPN' ? nameFrom(tokens, tokens.indexOf(first)) : null;
}

/** Words between a subject and its verb. */
const between =
  /^(?:will|would|has|have|had|is|was|are|were|also|can|could|should|may|might|then|soon|later|already|been|being)$/;

/** A capitalised name right before the verb the question asks about: "the ROK will build". */
function subjectName(query: Query, candidate: Candidate, anchors: readonly Anchor[]): Span | null {
  const { tokens } = candidate.sentence.sentence;
  const asker = query.tokens.findIndex((token) => /^who$/.test(token.lower));
  const verb = asker < 0 ? undefined : query.tokens.slice(asker + 1, asker + 4).find((token) => token.tag === 'VERB');
  if (!verb) return null;
  for (const [i, token] of tokens.entries()) {
    const same = token.tag === 'VERB' && token.stem === verb.stem && anchors.some((each) => overlaps(each, token));
    if (!same) continue;
    let before = i - 1;
    while (between.test(tokens[before]?.lower ?? '')) before -= 1;
    const passive =
      tokens.slice(before + 1, i).some((word) => /^(?:is|was|are|were|been|being)$/.test(word.lower)) &&
      /(?:ed|en)$/.test(token.lower);
    const askedPassive = query.tokens
      .slice(asker + 1)
      .some((word) => /^(?:is|was|are|were|been|being)$/.test(word.lower));
    if (tokens[before]?.tag !== 'PROPN' || passive !== (askedPassive && passive)) continue;
    let from = before;
    while (tokens[from - 1]?.tag === 'PROPN') from -= 1;
    const name = { start: (tokens[from] as Token).start, end: (tokens[before] as Token).end };
    if (!query.tokens.some((word) => word.stem === tokens[before]?.stem)) return name;
  }
  return null;
}

/** The name right after the verb: "ask the European Union". */
function objectName(query: Query, candidate: Candidate, anchors: readonly Anchor[]): Span | null {
  const { tokens } = candidate.sentence.sentence;
  const asker = query.tokens.findIndex((token) => token.lower === 'whom');
  const verb = query.tokens.slice(asker + 1).find((token) => token.tag === 'VERB' && !/^\p{Lu}/u.test(token.text));
  const here = tokens.findIndex((token) => token.stem === verb?.stem);
  if (!verb || here < 0 || anchors.length === 0) return null;
  const next = /^(?:the|a|an)$/.test(tokens[here + 1]?.lower ?? '') ? here + 2 : here + 1;
  return tokens[next]?.tag === 'PROPN' ? nameFrom(tokens, next) : null;
}

function nameFrom(tokens: readonly Token[], from: number): Span {
  let to = from;
  while (tokens[to + 1]?.tag === 'PROPN') to += 1;
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}
