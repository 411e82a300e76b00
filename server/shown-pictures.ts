import { rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Which pictures are everybody's to see: those of publications. */
export interface ShownPictures {
  /** Null while nobody knows: the database is away, and readers never saw it before. */
  isShown(id: string): Promise<boolean | null>;
  /** Something was published or withdrawn. */
  forget(): void;
}

const MOST_REMEMBERED = 20_000;

/**
 * Beside the files of a picture that readers have seen lies a mark, by which it is known while the database is away. `ask` says what
 * holds now.
 */
export function openShownPictures(folder: string, ask: (id: string) => Promise<boolean>): ShownPictures {
  let known = new Set<string>();

  const markOf = (id: string) => join(folder, id, '.shown');

  async function askAndMark(id: string): Promise<boolean> {
    const before = known;
    const shown = await ask(id);
    const marked = await isThere(markOf(id));
    // A picture without files has no folder, and needs no mark.
    if (shown && !marked && (await isThere(dirname(markOf(id))))) await writeFile(markOf(id), '');
    if (!shown && marked) await rm(markOf(id), { force: true });
    if (shown && known === before && known.size < MOST_REMEMBERED) known.add(id);
    return shown;
  }

  return {
    async isShown(id) {
      if (known.has(id)) return true;
      return askAndMark(id).catch(async () => ((await isThere(markOf(id))) ? true : null));
    },
    forget() {
      known = new Set();
    },
  };
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
