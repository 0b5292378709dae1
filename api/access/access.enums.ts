import { registerEnumType } from 'type-graphql';
import { AccessRole, accessRoleTerms } from '../../schema/vocabulary/access.ts';

registerEnumType(AccessRole, {
  name: 'AccessRole',
  description: 'What a person may do beyond reading what is published (R97).',
  valuesConfig: Object.fromEntries(
    Object.values(AccessRole).map((role) => {
      const { label, definition, source } = accessRoleTerms[role];
      return [role, { description: `${label}: ${definition} (${source})` }];
    }),
  ),
});
