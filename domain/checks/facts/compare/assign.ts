/** A price that is never paid: the two don't belong together. */
export const NEVER = 1000;

/**
 * The cheapest way to give each row a column of its own (Kuhn 1955; Jonker & Volgenant 1987, shortest augmenting paths). Gives the column
 * of every row, or −1 where the row has none or only one at the price of `NEVER`.
 */
export function assign(rows: number, columns: number, price: (row: number, column: number) => number): number[] {
  const size = Math.max(rows, columns);
  const rowWorth = new Float64Array(size + 1);
  const columnWorth = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  const cost = (row: number, column: number) => (row <= rows && column <= columns ? price(row - 1, column - 1) : NEVER);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(current, j) - (rowWorth[current] ?? 0) - (columnWorth[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const owner = rowOf[j] ?? 0;
          rowWorth[owner] = (rowWorth[owner] ?? 0) + delta;
          columnWorth[j] = (columnWorth[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    } while (column !== 0);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const row = (rowOf[j] ?? 0) - 1;
    if (row >= 0 && row < rows && price(row, j - 1) < NEVER) result[row] = j - 1;
  }
  return result;
}
