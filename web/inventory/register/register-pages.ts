/** The forms of registrars. They share their fields and their way with conflicts, so they come as one part of the built site. */
export { EditPage } from './EditPage.tsx';
export { RegisterPage } from './RegisterPage.tsx';
export { UnitProfilePage } from '../profile/UnitProfilePage.tsx';
