import { lastOf } from '../content-ends.ts';
import { startsQuote } from '../complements.ts';
import type { StatementRule } from '../draft.ts';
import { bucket } from '../signals.ts';

/**
 * "Ministry: Talks will go on", "Kim on fares: ‘Enough’" in a headline, "Kim: “We are ready.”" in a transcript.
 * Leaves alone: "He had one aim: peace", whose words before the colon hold a verb.
 */
export const colon: StatementRule = {
  name: 'colon',
  find(parsed) {
    const at = parsed.codes.indexOf(':');
    if (at < 1 || at > 8 || at + 1 >= parsed.codes.length || parsed.unit.words[at]?.quote) return [];
    const quoted = startsQuote(parsed, at + 1);
    const named = /^[DSJNP#',()]+(?=(I[DSJNP#']+)?$)/.exec(parsed.codes.slice(0, at));
    if (!named || (named[0].length < at && !quoted)) return [];
    const to = lastOf(parsed, at + 1);
    if (to <= at + 1) return [];
    const place = parsed.unit.place;
    return [
      {
        lemma: ':',
        cue: { from: at, to: at + 1 },
        source: {
          from: 0,
          to: isTopic.test(parsed.unit.words[named[0].length]?.token.lower ?? '') ? named[0].length : at,
        },
        content: [{ from: at + 1, to }],
        shared: () => {},
        least: quoted && /P/.test(named[0]) ? 0.8 : null,
        signals: (tell) => {
          tell('colon', place);
          tell('colon', quoted ? 'quoted' : 'plain', place);
          tell('colon source', bucket(at), `${parsed.codes.charAt(at - 1)} ${quoted}`);
          tell('colon length', bucket(to - at - 1));
          tell('colon next', parsed.codes.charAt(at + 1));
        },
      },
    ];
  },
};

/** "Kim [on] fares", "Kim [to] Lee"; but "the owner of the tavern" is one name. */
const isTopic = /^(?:on|about|to|after|over|in|at)$/;
