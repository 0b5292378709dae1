/**
 * The pages of registrars and reviewers, brought together as one part of the built site: whoever opens one of them
 * opens the others, and every part that is loaded for itself costs the first load its name.
 */
export { HistoryPage } from './HistoryPage.tsx';
export { MyServicesPage } from './MyServicesPage.tsx';
export { RationalesPage } from './RationalesPage.tsx';
export { ReviewPage } from './ReviewPage.tsx';
export { ReviewsPage } from './ReviewsPage.tsx';
export { TransfersPage } from './TransfersPage.tsx';
export { UnitHistoryPage } from './UnitHistoryPage.tsx';
