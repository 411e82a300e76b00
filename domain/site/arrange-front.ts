type Story = { articleId: string; sectionSlug: string; picture: unknown };

type Front<S extends Story> = { lead: S | null; latest: S[]; bySection: Map<string, S[]> };

type Sizes = { latest: number; inSection: number };

/**
 * Which stories stand where on a front page. The lead is the newest that has a picture, among the first; the latest follow; every section
 * has the newest of its own. Nothing stands there twice, and the last story that a section has stands under its name: a small newsroom
 * shows all that it writes about. `newest` and `bySection` are the newest of all and of every section, in this order: of all, as many as
 * lead and latest and one more for every section; of a section, as many as all of these places.
 */
export function arrangeFront<S extends Story>(
  { newest, bySection }: { newest: readonly S[]; bySection: ReadonlyMap<string, readonly S[]> },
  { latest: most, inSection }: Sizes,
): Front<S> {
  const lead = newest.slice(0, 1 + most).find(({ picture }) => picture) ?? newest[0] ?? null;
  const left = new Map([...bySection].map(([slug, stories]) => [slug, without(stories, lead)]));
  const latest: S[] = [];
  for (const story of without(newest, lead)) {
    const others = without(left.get(story.sectionSlug) ?? [], story);
    if (latest.length === most || others.length === 0) continue;
    latest.push(story);
    left.set(story.sectionSlug, others);
  }
  return { lead, latest, bySection: new Map([...left].map(([slug, stories]) => [slug, stories.slice(0, inSection)])) };
}

function without<S extends Story>(stories: readonly S[], one: S | null): S[] {
  return stories.filter(({ articleId }) => articleId !== one?.articleId);
}
