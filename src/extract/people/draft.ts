import type { PersonKind } from '../knowledge.ts';
import type { Gender } from './gazetteer.ts';
import type { NameMention, RoleWords } from './name-mention.ts';
import type { NameParts } from './shape.ts';

/** A person, organisation or government while its mentions are being gathered. */
export interface Draft {
  readonly id: number;
  readonly kind: PersonKind;
  /** The fullest name so far. */
  words: readonly string[];
  /** `null` for organisations and governments. */
  parts: NameParts | null;
  gender: Gender | null;
  country: string | null;
  /** Where the name is written out or stands alone, in text order after all passes. */
  readonly mentions: NameMention[];
  readonly roles: RoleWords[];
  /** All forms of the name, with how often each stands. */
  readonly forms: Map<string, number>;
}

/** The drafts of an article, with making and adding. */
export interface Drafts {
  readonly all: readonly Draft[];
  make(kind: PersonKind, mention: NameMention, parts: NameParts | null): Draft;
  add(draft: Draft, mention: NameMention): void;
}

export function createDrafts(): Drafts {
  const all: Draft[] = [];
  const add = (draft: Draft, mention: NameMention): void => {
    draft.mentions.push(mention);
    draft.roles.push(...mention.roles);
    draft.gender = mention.gender && mention.titled ? mention.gender : (draft.gender ?? mention.gender ?? null);
    if (mention.kind !== 'country' || draft.kind === 'government') draft.country = draft.country ?? mention.country;
    const form = mention.words.join(' ').replace(/ ,/g, ',');
    draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
  };
  return {
    all,
    add,
    make(kind, mention, parts) {
      const draft: Draft = {
        id: all.length,
        kind,
        words: mention.words,
        parts,
        gender: parts?.gender ?? null,
        country: null,
        mentions: [],
        roles: [],
        forms: new Map(),
      };
      all.push(draft);
      add(draft, mention);
      return draft;
    },
  };
}
