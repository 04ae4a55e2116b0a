/** How wide the bars of a chart are, in a drawing that is 100 wide. */

/** Every count has a bar that can be seen, the highest the widest; where all are nothing, so are their bars. */
export function barWidth({ value }: { value: number }, rows: readonly { value: number }[]): string {
  const most = rows.reduce((high, row) => Math.max(high, row.value), 0);
  return most === 0 ? '0.5' : Math.max(0.5, (99.5 * value) / most).toFixed(1);
}
