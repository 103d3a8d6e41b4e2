import { lastOf } from '../content-ends.ts';
import { startsQuote } from '../complements.ts';
import type { StatementRule } from '../draft.ts';
import { bucket } from '../signals.ts';

/**
 * "Ministry: Talks will go on" in a headline, "Kim: “We are ready.”" in a transcript.
 * Leaves alone: "He had one aim: peace", whose words before the colon hold a verb.
 */
export const colon: StatementRule = {
  name: 'colon',
  find(parsed) {
    const at = parsed.codes.indexOf(':');
    if (at < 1 || at > 8 || at + 1 >= parsed.codes.length || parsed.unit.words[at]?.quote) return [];
    if (!/^[DSJNP#',()]+$/.test(parsed.codes.slice(0, at))) return [];
    const quoted = startsQuote(parsed, at + 1);
    const to = lastOf(parsed, at + 1);
    if (to <= at + 1) return [];
    const place = parsed.unit.place;
    return [
      {
        rule: 'colon',
        lemma: ':',
        parsed,
        cue: { from: at, to: at + 1 },
        source: { from: 0, to: at },
        content: [{ from: at + 1, to }],
        shared: () => {},
        ...(quoted && /P/.test(parsed.codes.slice(0, at)) ? { least: 0.8 } : {}),
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
