import { passageOfSentence, passageOfSpan } from '../../answer/index.ts';
import type { Definition, Knowledge, Person, Role } from '../../extract/index.ts';
import { findNames } from '../../match/index.ts';
import { contains, fold, sliceOf } from '../../text/index.ts';
import type { Span, Token } from '../../text/index.ts';
import type { Library } from '../library.ts';
import type { Phrase, Reply } from '../reply.ts';
import { makeReply, phrase } from '../reply.ts';

type Finder = (term: string, library: Library) => Reply | null;

/** Where an explanation is looked for, in order: the first that has one answers. */
const finders: readonly Finder[] = [byExpansion, byShortForm, byPerson, byRole, byDescription, bySource, byUse];

/** The reply for a term as it stands; `null` when the article has no such term. */
export function lookUp(term: string, library: Library): Reply | null {
  for (const find of finders) {
    const reply = find(term, library);
    if (reply) return reply;
  }
  return null;
}

/** A term for comparing: case, accents, dots, plural endings and a leading article do not matter. */
const plain = (term: string): string =>
  fold(term)
    .replace(/^(the|a|an) /, '')
    .replace(/[.'"]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();

const same = (a: string, b: string): boolean =>
  plain(a) === plain(b) || plain(a) === `${plain(b)}s` || `${plain(a)}s` === plain(b);

/** "THAAD" → "Terminal High Altitude Area Defense". */
function byExpansion(term: string, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find((d) => d.kind === 'expansion' && same(d.term, term));
  return found ? explain(knowledge, found, found.meaning, phrase('define.expansion', { term: found.term })) : null;
}

/** "Terminal High Altitude Area Defense" → "THAAD". */
function byShortForm(term: string, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find(
    (d) => d.kind === 'expansion' && same(sliceOf(knowledge.article.text, d.meaning), term),
  );
  return found ? explain(knowledge, found, found.termSpan, phrase('define.short', { term: found.term })) : null;
}

function byPerson(term: string, library: Library): Reply | null {
  const words = contentWords(library.tools.reader.tokens(term));
  const { named } = findNames(words, library.index.names, library.tools);
  const whole = named.find((n) => n.by === 'name' && n.to - n.from >= words.length - 1 && n.to === words.length);
  const person = whole && library.knowledge.people[whole.person];
  const role = person?.roles[0];
  if (!person || !role) return null;
  if (person.kind === 'government') return government(library.knowledge, person, role);
  const others = person.roles.slice(1).map((r) => r.text);
  return who(
    library.knowledge,
    person,
    role,
    phrase('define.role', { name: person.name, role: [role.text, ...others].join(', ') }),
  );
}

/** A capital or country that acts: whom it stands for, and where it acts first in the body. */
function government(knowledge: Knowledge, person: Person, role: Role): Reply {
  const { article } = knowledge;
  const mention = person.mentions.find((m) => article.sentences[m.sentence]?.place === 'body') ?? person.mentions[0];
  const evidence = mention ? [passageOfSentence(knowledge, mention.sentence, [mention])] : [];
  return makeReply('define', 'answer', {
    phrases: [phrase('define.government', { name: person.name, role: role.text })],
    evidence,
    speaker: evidence[0]?.speaker ?? null,
    narrator: evidence[0]?.speaker === null,
    confidence: 0.9,
  });
}

/** "the Chinese foreign minister" → "Wang Yi"; asked back when several hold the office. */
function byRole(term: string, library: Library): Reply | null {
  const { people } = library.knowledge;
  const words = contentWords(library.tools.reader.tokens(term));
  const { named, open } = findNames(words, library.index.names, library.tools);
  if (open && named.length === 0 && words.length <= open.words.split(' ').length) {
    const suggestions = open.people.flatMap((id) => people[id]?.name ?? []);
    return makeReply('define', 'clarify', { phrases: [phrase('ask.which', { words: open.words })], suggestions });
  }
  const [whole] = named;
  const person = whole && people[whole.person];
  const role = person?.roles[0];
  if (named.length !== 1 || whole?.by !== 'role' || whole.to - whole.from < words.length || !person || !role)
    return null;
  return who(library.knowledge, person, role, phrase('define.holder', { name: person.name, role: role.text }));
}

const contentWords = (tokens: readonly Token[]): Token[] => tokens.filter((t) => t.tag !== 'DET' && t.tag !== 'PUNCT');

function byDescription(term: string, { knowledge }: Library): Reply | null {
  const found = knowledge.definitions.find((d) => d.kind === 'description' && same(d.term, term));
  return found ? explain(knowledge, found, found.meaning, phrase('define.description', { term: found.term })) : null;
}

/** The publisher's name stands above the article, not in it. */
function bySource(term: string, { knowledge: { article } }: Library): Reply | null {
  if (!article.source || !same(article.source, term)) return null;
  if (article.sentences.some((s) => s.tokens.some((t) => same(t.text, term)))) return null;
  return makeReply('define', 'not-found', { phrases: [phrase('define.source', { term: article.source })] });
}

/** Used, but not explained: the sentences that use it most plainly are the nearest. */
function byUse(term: string, { knowledge, tools }: Library): Reply | null {
  const stems = tools.reader
    .tokens(term)
    .filter((t) => t.tag !== 'PUNCT')
    .map((t) => t.stem);
  const uses = knowledge.article.sentences
    .filter((s) => s.place !== 'headline' || knowledge.article.sentences.length === 1)
    .flatMap((s) => {
      const at = s.tokens.findIndex((_, i) => stems.every((stem, k) => s.tokens[i + k]?.stem === stem));
      const last = s.tokens[at + stems.length - 1];
      const first = s.tokens[at];
      return at >= 0 && first && last ? [{ sentence: s.index, span: { start: first.start, end: last.end } }] : [];
    })
    .toSorted((a, b) => (knowledge.salience[b.sentence] ?? 0) - (knowledge.salience[a.sentence] ?? 0));
  const [best] = uses;
  if (stems.length === 0 || !best) return null;
  return makeReply('define', 'not-found', {
    phrases: [phrase('define.not-explained', { term: sliceOf(knowledge.article.text, best.span) })],
    nearest: uses.slice(0, 2).map((use) => passageOfSentence(knowledge, use.sentence, [use.span])),
  });
}

function explain(knowledge: Knowledge, { sentence }: Definition, answer: Span, said: Phrase): Reply {
  const evidence = passageOfSentence(knowledge, sentence, [answer]);
  return makeReply('define', 'answer', {
    phrases: [said],
    evidence: [evidence],
    short: sliceOf(knowledge.article.text, answer),
    speaker: evidence.speaker,
    narrator: evidence.speaker === null,
    confidence: 0.95,
  });
}

/** The sentence that tells somebody's role, best one that also names them. */
function who(knowledge: Knowledge, person: Person, role: Role, said: Phrase): Reply {
  const { sentences, text } = knowledge.article;
  const names = person.mentions.filter((m) => m.form === 'name');
  const home = (span: Span): number => sentences.findIndex((s) => contains(s, span));
  const told = role.spans.find((span) => names.some((m) => m.sentence === home(span))) ?? role.spans[0] ?? names[0];
  const sentence = told ? home(told) : -1;
  const name = names.find((m) => m.sentence === sentence);
  const evidence =
    sentence >= 0 && told
      ? [passageOfSentence(knowledge, sentence, [told])]
      : told
        ? [passageOfSpan(knowledge, told)]
        : [];
  const asked = said.key === 'define.holder' ? name : role.spans.length === 1 ? told : null;
  return makeReply('define', 'answer', {
    phrases: [said],
    evidence,
    short: asked ? sliceOf(text, asked) : null,
    speaker: evidence[0]?.speaker ?? null,
    narrator: evidence[0]?.speaker === null,
    confidence: 0.9,
  });
}
