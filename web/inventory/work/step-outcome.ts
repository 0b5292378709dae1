import type { ApproveServiceMutation } from '../../graphql/generated/approve-service.ts';

/** What the API answers to a step of a service. */
export type ServiceStepFragment = ApproveServiceMutation['approveService'];
