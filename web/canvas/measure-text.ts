/** How wide a text is drawn, in pixels. The browser's own measure or the table below: layout takes either. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

/** Advance widths of Source Sans Pro from the space to the tilde, in thousandths of the type size. */
const regular =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 544 588 571 615 527 494 617 652 263 480 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 718 446 467 425 303 241 303 497';
const bold =
  '200 340 537 528 528 857 667 300 344 344 457 528 300 332 300 339 528 528 528 528 528 528 528 528 528 528 300 300 528 528 528 463 903 573 605 582 635 548 524 638 674 301 509 614 518 762 665 684 596 684 613 556 556 665 556 813 567 525 541 344 339 344 528 500 555 527 573 467 573 518 341 534 571 276 278 548 286 857 572 555 573 573 398 443 383 568 523 776 514 521 460 344 268 344 528';
const widthsOf = (table: string): readonly number[] => table.split(' ').map((n) => Number(n) / 1000);
const regularWidths = widthsOf(regular);
const boldWidths = widthsOf(bold);
const FIRST = 32;
/** Other Latin letters are about this wide; signs of East Asian scripts fill the type size. */
const OTHER = 0.58;
const WIDE_FROM = 0x2e80;

/**
 * The width of a text by the table of the type. The same everywhere, so that the same data give the same picture in a
 * browser, in a file and in a test, before the type has arrived and without it.
 */
export const measureByTable: MeasureText = (text, size, isBold) => {
  const widths = isBold ? boldWidths : regularWidths;
  let sum = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    sum += widths[code - FIRST] ?? (code >= WIDE_FROM ? 1 : OTHER);
  }
  return sum * size;
};
