import type { Confirmation, Link } from './link';

/**
 * One link in place of several, under the first one's id. What one person confirmed in parts stays confirmed by that person; a
 * confirmation by somebody else is kept for its own part only, so the whole then differs from what was seen.
 */
export function joinLinks([first, ...others]: readonly [Link, ...Link[]]): Link {
  return others.reduce<Link>(
    (whole, part) => ({
      id: whole.id,
      kind: whole.kind === part.kind && !bothSides(whole, part) ? whole.kind : 'renders',
      zh: [...new Set([...whole.zh, ...part.zh])],
      en: [...new Set([...whole.en, ...part.en])],
      confirmed: joinConfirmations(whole.confirmed, part.confirmed),
    }),
    first,
  );
}

function bothSides(a: Link, b: Link): boolean {
  return a.zh.length + b.zh.length > 0 && a.en.length + b.en.length > 0;
}

function joinConfirmations(a: Confirmation | null, b: Confirmation | null): Confirmation | null {
  if (!a || !b) return a ?? b;
  if (a.by !== b.by) return a;
  return { by: a.by, at: a.at > b.at ? a.at : b.at, zhSeen: [...a.zhSeen, ...b.zhSeen], enSeen: [...a.enSeen, ...b.enSeen] };
}
