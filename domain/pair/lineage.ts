/** Where the words of passages went in one edit. Passages without words count as neither split nor merged. */
export type Lineage = {
  /** A new passage, and the one that it was cut off from. */
  splits: readonly { from: string; to: string }[];
  /** A passage that is gone, and the one that has its words now. `replaces`: that one had no words of its own before. */
  merges: readonly { from: string; to: string; replaces: boolean }[];
};
