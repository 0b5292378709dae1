/** What the next page says when the reader arrives there after something was done: "Submitted to OMB." */
let words: string | undefined;

/** Leaves a message for the page that is opened next. */
export function tellOnArrival(message: string): void {
  words = message;
}

/** The message left for this page, once. */
export function takeArrivalMessage(): string | undefined {
  const message = words;
  words = undefined;
  return message;
}
