import './inventory.enums.ts';
import './form.enums.ts';
import './history.enums.ts';
import './rationale.enums.ts';
import { FormResolver, RoleResolver, ToolResolver } from './anatomy.resolver.ts';
import { ChannelResolver, ServiceTypeResolver } from './channel.resolver.ts';
import { DraftResolver } from './draft.resolver.ts';
import { FormAidResolver, LookAlikeResolver } from './form-aid.resolver.ts';
import { HispResolver } from './hisp.resolver.ts';
import { HistoryResolver } from './history.resolver.ts';
import { MergeServicesResolver } from './merge-services.resolver.ts';
import { MoveUnitResolver } from './move-unit.resolver.ts';
import { ServicePriorityResolver } from './priority.resolver.ts';
import { RationaleChangeResolver } from './rationale-change.resolver.ts';
import { RationaleResolver, ServiceRationalesResolver } from './rationale.resolver.ts';
import { RestoreServiceResolver } from './restore-service.resolver.ts';
import { ServiceEdgesResolver } from './service-edges.resolver.ts';
import { ServiceFormResolver } from './service-form.resolver.ts';
import { ServiceConnectionResolver, ServiceResolver } from './service.resolver.ts';
import { ServiceProposalResolver, ServiceStandingResolver } from './service-standing.resolver.ts';
import { ServiceConflictResolver, ServiceWriteResolver } from './service-write.resolver.ts';
import { ServiceSubmissionResolver, SubmissionResolver } from './service-submission.resolver.ts';
import { TopTaskListsResolver } from './top-task-lists.resolver.ts';
import { ServiceTransferResolver, TransferResolver } from './transfer.resolver.ts';
import {
  TopTaskResolver,
  UnitProfileConflictResolver,
  UnitProfileResolver,
  UnitProfileWriteResolver,
  UnitsOwnWordResolver,
} from './unit-profile.resolver.ts';
import { UnitResolver } from './unit.resolver.ts';
import { WorkResolver } from './work.resolver.ts';

/** The doors of this slice. Importing this file registers its words and types. */
export const inventoryResolvers = [
  ServiceResolver,
  ServiceConnectionResolver,
  ServiceEdgesResolver,
  UnitResolver,
  RoleResolver,
  ToolResolver,
  FormResolver,
  ChannelResolver,
  RationaleResolver,
  ServiceRationalesResolver,
  RationaleChangeResolver,
  ServiceTypeResolver,
  HispResolver,
  HistoryResolver,
  ServiceWriteResolver,
  ServiceConflictResolver,
  ServiceStandingResolver,
  ServiceProposalResolver,
  ServiceSubmissionResolver,
  SubmissionResolver,
  MoveUnitResolver,
  UnitsOwnWordResolver,
  UnitProfileResolver,
  TopTaskResolver,
  UnitProfileWriteResolver,
  UnitProfileConflictResolver,
  TopTaskListsResolver,
  WorkResolver,
  RestoreServiceResolver,
  TransferResolver,
  ServiceTransferResolver,
  MergeServicesResolver,
  FormAidResolver,
  LookAlikeResolver,
  DraftResolver,
  ServiceFormResolver,
  ServicePriorityResolver,
] as const;
