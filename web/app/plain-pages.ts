/** The pages of plain text. Each is too small to be worth a part of the built site of its own. */
export { AboutPage } from './AboutPage.tsx';
export { AccessibilityPage } from './AccessibilityPage.tsx';
export { ContactPage } from './ContactPage.tsx';
export { PrivacyPage } from './PrivacyPage.tsx';
