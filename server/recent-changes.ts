import type { ReaderChange } from '@/db/views/reader/list-reader-changes';
import type { PageAddress } from './page-address';

/** A rendering that is under way. */
export interface Rendering {
  readonly path: string;
  /** The last change that was known when it began. */
  readonly since: number;
}

/** The changes that arrived while pages were being rendered: what a page depends on is known only when it is finished. */
export interface RecentChanges {
  begin(address: PageAddress, since: number): Rendering;
  end(rendering: Rendering): void;
  arrived(change: ReaderChange, paths: ReadonlySet<string>): void;
  /** Everything that is being rendered now is worthless. */
  forgetAll(): void;
  overtook(rendering: Rendering, topics: readonly string[]): boolean;
}

interface Kept {
  readonly number: number;
  readonly paths: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export function createRecentChanges(): RecentChanges {
  const renderings = new Set<Rendering>();
  let worthless = new WeakSet<Rendering>();
  let kept: Kept[] = [];

  return {
    begin(address, since) {
      const rendering = { path: address.path, since };
      renderings.add(rendering);
      return rendering;
    },
    end(rendering) {
      renderings.delete(rendering);
      const oldest = Math.min(...[...renderings].map(({ since }) => since));
      kept = kept.filter(({ number }) => number > oldest);
    },
    arrived({ number, topics }, paths) {
      if (renderings.size > 0) kept.push({ number, paths, topics: new Set(topics) });
    },
    forgetAll() {
      worthless = new WeakSet(renderings);
      kept = [];
    },
    overtook(rendering, topics) {
      if (worthless.has(rendering)) return true;
      const since = kept.filter(({ number }) => number > rendering.since);
      return since.some((change) => change.paths.has(rendering.path) || isNamed(topics, change.topics));
    },
  };
}

/** `*` among the topics of a change names every page. */
export function isNamed(topics: readonly string[], changed: ReadonlySet<string>): boolean {
  return changed.has('*') || topics.some((topic) => changed.has(topic));
}
