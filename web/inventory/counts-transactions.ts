/** Whether a yearly volume says itself that it counts transactions. It is still never taken for them (R32). */
export function countsTransactions(unit: string): boolean {
  return /\btransactions?\b/i.test(unit);
}
