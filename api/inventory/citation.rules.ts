/**
 * Whether a text reads as a reference to law: a title of the United States Code or of the Code of Federal Regulations,
 * a public law, the Statutes at Large, the Federal Register or an executive order (R30). Only its shape is looked at;
 * nobody looks the reference up.
 */
export function readsAsCitation(text: string): boolean {
  const plain = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return shapes.some((shape) => shape.test(plain));
}

/** How a section is announced: a sign, a word or nothing. */
const section = '(?:§{1,2}|sections?|sec\\.?|parts?|pts?\\.?)?';

const shapes: readonly RegExp[] = [
  new RegExp(`^\\d{1,2} ?u\\.? ?s\\.? ?c(?:ode|\\.)?(?: ?a\\.?)? ?${section} ?\\d+\\w*`, 'i'),
  new RegExp(`^\\d{1,2} ?c\\.? ?f\\.? ?r\\.? ?${section} ?\\d+(?:\\.\\d+)?`, 'i'),
  /^(?:p\.? ?l\.?|pub(?:lic|\.)? ?l(?:aw|\.)?) ?(?:no\.? ?)?\d{2,3} ?[-\u2010-\u2014] ?\d{1,4}\b/i,
  /^\d{1,3} ?stat\.? ?\d+/i,
  /^\d{1,3} ?(?:f\.? ?r\.?|fed\.? ?reg\.?) ?\d+/i,
  /^(?:e\.? ?o\.?|executive order) ?(?:no\.? ?)?\d{4,5}\b/i,
];
