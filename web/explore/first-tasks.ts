import type { AccessRole } from '../../schema/vocabulary/access.ts';

/** Something a person can begin with. */
export interface Task {
  readonly words: string;
  /** Address in this site. */
  readonly list: string;
}

/** What each role begins with; the first one is offered where nothing waits. */
const tasksOf: Record<AccessRole, readonly Task[]> = {
  REGISTRAR: [
    { words: 'Register a service', list: '/services/new' },
    { words: 'My services', list: '/work/services' },
  ],
  OMB_ANALYST: [
    { words: 'Review submitted services', list: '/work/reviews' },
    { words: 'Review rationales', list: '/work/rationales' },
    { words: 'See which agencies have listed top tasks', list: '/units#top-tasks' },
  ],
  LIFE_EXPERIENCE_LEAD: [
    { words: 'Choose a journey', list: '/journeys' },
    { words: 'Draw a new journey', list: '/journeys/new' },
    { words: 'What agencies answered', list: '/work/requests' },
  ],
  ADMINISTRATOR: [{ words: 'People and roles', list: '/admin/people' }],
};

/** The tasks of somebody with these roles, in the order of the roles. Without a role there is the index to read. */
export function firstTasks(roles: readonly AccessRole[]): readonly Task[] {
  const order = Object.keys(tasksOf) as AccessRole[];
  const tasks = order.filter((role) => roles.includes(role)).flatMap((role) => tasksOf[role]);
  return tasks.length > 0 ? tasks : [{ words: 'Read the list of services', list: '/services' }];
}
