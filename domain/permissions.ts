import { type Actor, holds, type Role } from './actor';
import type { Severity } from './checks/severity';
import { type Direction, sourceOf, targetOf } from './direction';
import type { Locale } from './locale';

/** Everything that a person can do at the desk. One word per deed, the same as the command that does it asks for. */
export const DEEDS = [
  'see-desk',
  'create-article',
  'change-facts',
  'set-embargo',
  'write-zh',
  'write-en',
  'link-passages',
  'add-picture',
  'set-policy',
  'send-to-review',
  'request-changes',
  'sign-language-zh',
  'sign-language-en',
  'sign-fidelity',
  'sign-final',
  'sign-emergency',
  'withdraw-own-sign-off',
  'waive-finding',
  'waive-blocking-finding',
  'change-checks',
  'change-site',
  'keep-terms',
  'release',
  'withdraw-publication',
  'announce-revision',
  'inspect',
  'keep-webhooks',
  'see-people',
  'invite',
  'change-roles',
] as const;

export type Deed = (typeof DEEDS)[number];

/** What a rule may look at. Deeds that concern no article are asked with `null`. */
export type Concerned = { direction: Direction } | null;

type Rule = (who: Actor, article: Concerned) => boolean;

const WRITING: readonly Role[] = ['writer', 'translator:zh-en', 'translator:en-zh', 'reviewer:zh', 'reviewer:en'];

/** Those whose names stand for a text before readers see it. */
const RELEASING: readonly Role[] = ['reviewer:zh', 'reviewer:en', 'reviewer:fidelity', 'publisher'];

const ANYBODY_AT_THE_DESK: Rule = (who) => who.roles.length > 0;

const RULES: Record<Deed, Rule> = {
  'see-desk': ANYBODY_AT_THE_DESK,
  'create-article': one('writer'),
  'change-facts': one('writer', 'publisher'),
  'set-embargo': one('writer', 'publisher'),
  'write-zh': writes('zh'),
  'write-en': writes('en'),
  'link-passages': (who, article) => translates(who, article) || holds(who, 'reviewer:fidelity'),
  'add-picture': one(...WRITING, 'publisher', 'administrator'),
  'set-policy': one('publisher'),
  'send-to-review': (who, article) => holds(who, 'writer') || translates(who, article) || holds(who, 'publisher'),
  'request-changes': one(...RELEASING),
  'sign-language-zh': one('reviewer:zh'),
  'sign-language-en': one('reviewer:en'),
  'sign-fidelity': one('reviewer:fidelity'),
  'sign-final': one('publisher'),
  'sign-emergency': one('publisher'),
  'withdraw-own-sign-off': one(...RELEASING),
  'waive-finding': (who) => [...WRITING, ...RELEASING].some((role) => holds(who, role)),
  'waive-blocking-finding': one(...RELEASING),
  'change-checks': one('administrator', 'publisher'),
  'change-site': one('administrator', 'publisher'),
  release: one('publisher'),
  'withdraw-publication': one('publisher'),
  'announce-revision': one('publisher'),
  inspect: one('publisher', 'administrator'),
  'keep-terms': one('reviewer:zh', 'reviewer:en', 'reviewer:fidelity', 'publisher'),
  'keep-webhooks': one('administrator'),
  'see-people': one('administrator'),
  invite: one('administrator'),
  'change-roles': one('administrator'),
};

/**
 * The only answer to «who may». A role says what a person may be asked to do; whether their signature counts for one passage (four
 * eyes) is decided by `domain/review`. Nobody is above the rules: an administrator looks after people, not after texts.
 */
export function may(who: Actor, deed: Deed, article: Concerned = null): boolean {
  return RULES[deed](who, article);
}

/** The deed of changing the text of one language. */
export function writing(locale: Locale): Deed {
  return locale === 'zh' ? 'write-zh' : 'write-en';
}

/**
 * The deed of waiving a finding. What blocks a release, and whatever speaks of people's private affairs, is for those who review or
 * publish; the rest also for those who write.
 */
export function waiving({ code, severity }: { code: string; severity: Severity }): Deed {
  return severity === 'block' || code.startsWith('privacy/') ? 'waive-blocking-finding' : 'waive-finding';
}

function one(...roles: readonly Role[]): Rule {
  return (who) => roles.some((role) => holds(who, role));
}

function translates(who: Actor, article: Concerned): boolean {
  if (article) return holds(who, `translator:${article.direction}`);
  return holds(who, 'translator:zh-en') || holds(who, 'translator:en-zh');
}

/** Writers write the source, translators the target; who reviews a language may mend it. */
function writes(locale: Locale): Rule {
  return (who, article) => {
    if (holds(who, `reviewer:${locale}`)) return true;
    if (!article) return WRITING.some((role) => holds(who, role));
    if (sourceOf(article.direction) === locale && holds(who, 'writer')) return true;
    return targetOf(article.direction) === locale && translates(who, article);
  };
}
