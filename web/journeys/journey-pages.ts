/** The list of life experiences and the page of one, as one part of the built site. */
export { LifeExperiencePage } from './LifeExperiencePage.tsx';
export { LifeExperiencesPage } from './LifeExperiencesPage.tsx';
