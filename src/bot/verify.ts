import { checkClaim, tellerName, verdictOrder } from '../answer/index.ts';
import type { Check } from '../answer/index.ts';
import type { Command } from './command.ts';
import type { Library } from './library.ts';
import { makeReply, phrase } from './reply.ts';
import type { Passage, Phrase, Reply } from './reply.ts';

/** Checks a quote or claim against the article; `checkClaim` states what each verdict promises. */
export const verify: Command = {
  name: 'verify',
  arguments: [
    { name: 'text', required: true, suggests: null },
    { name: 'speaker', required: false, suggests: 'speakers' },
  ],
  run: (request, library) =>
    replyTo(checkClaim(request.text ?? '', request.speaker ?? null, library.knowledge, library.tools), library),
};

/** The reply to some checks: the worst verdict is the whole's, with the evidence of each. */
function replyTo(checks: readonly Check[], library: Library): Reply {
  const worst = checks.toSorted(
    (a, b) => verdictOrder.indexOf(b.verdict) - verdictOrder.indexOf(a.verdict),
  )[0] as Check;
  const shown = [worst, ...checks.filter((check) => check !== worst)];
  const evidence = shown.flatMap((check) => check.evidence).filter(once);
  const passage = evidence[0] ?? null;
  return makeReply('verify', worst.verdict === 'absent' ? 'not-found' : 'answer', {
    phrases: [...phrasesOf(worst, library), ...countsOf(checks)],
    evidence: worst.verdict === 'absent' && checks.length === 1 ? [] : evidence,
    nearest: worst.nearest.filter((near) => !evidence.some((other) => other.start === near.start)),
    speaker: passage?.speaker ?? null,
    narrator: passage !== null && passage.speaker === null,
    verdict: worst.verdict,
    difference: worst.difference,
    confidence: Math.min(...checks.map((check) => check.confidence)),
  });
}

const once = (passage: Passage, at: number, all: readonly Passage[]): boolean =>
  all.findIndex((other) => other.start === passage.start) === at;

/** The verdict in words, then what the user should know beside it. */
function phrasesOf(check: Check, library: Library): Phrase[] {
  return [phrase(verdictKey(check)), ...speakerPhrases(check, library), ...notes(check)];
}

const verdictKey = (check: Check): string =>
  check.verdict === 'absent' && check.words === '' ? 'verify.empty' : `verify.${check.verdict}`;

function speakerPhrases({ verdict, claimed, tellers }: Check, { knowledge }: Library): Phrase[] {
  if (verdict === 'absent' || !tellers) return [];
  const speaker = tellerName(tellers.outer, knowledge);
  const inner = tellers.inner
    .filter((statement) => statement.speaker !== null)
    .map((statement) => tellerName(statement, knowledge))
    .find((name) => name !== speaker);
  const unknown =
    verdict === 'misattributed' && claimed?.found.kind === 'nobody'
      ? [phrase('verify.unknown-speaker', { speaker: claimed.words })]
      : [];
  const told = speaker ? phrase('verify.speaker', { speaker }) : phrase('verify.narrator');
  return [...unknown, told, ...(inner ? [phrase('verify.inner', { speaker: inner })] : [])];
}

const notes = (check: Check): Phrase[] => [
  ...check.changed.map((kind) => phrase(`verify.changed.${kind}`)),
  ...(check.afterNegation ? [phrase('verify.after-negation')] : []),
];

/** "3 of 4 sentences", where several were checked. */
const countsOf = (checks: readonly Check[]): Phrase[] =>
  checks.length < 2
    ? []
    : verdictOrder.flatMap((verdict) => {
        const count = checks.filter((check) => check.verdict === verdict).length;
        return count > 0 ? [phrase(`verify.count.${verdict}`, { count, total: checks.length })] : [];
      });
