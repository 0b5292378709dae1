/** Takes what only one side changed from that side, and asks where both did. */
export type Pick = <Value>(key: string, label: string, was: Value, my: Value, their: Value) => Value;
