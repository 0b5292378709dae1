/** The first page and the page of one's own work: the one is part of the other, so they come as one part of the built site. */
export { HomePage } from './HomePage.tsx';
export { WorkPage } from './WorkPage.tsx';
