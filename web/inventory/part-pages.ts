/** Lists and records of tools, roles and forms: much the same page with other words, so they come as one part of the built site. */
export { FormPage } from './FormPage.tsx';
export { FormsPage } from './FormsPage.tsx';
export { RolePage } from './RolePage.tsx';
export { RolesPage } from './RolesPage.tsx';
export { ToolPage } from './ToolPage.tsx';
export { ToolsPage } from './ToolsPage.tsx';
