// Pages over all journeys, which are loaded together.
export { HandOffsPage } from './hand-offs/HandOffsPage.tsx';
export { JourneysPage } from './list/JourneysPage.tsx';
export { JourneyRequestsPage } from './requests/JourneyRequestsPage.tsx';
