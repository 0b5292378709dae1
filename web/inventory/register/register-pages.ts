/** The form for a new service and the one for a change: the same fields, so they come as one part of the built site. */
export { EditPage } from './EditPage.tsx';
export { RegisterPage } from './RegisterPage.tsx';
