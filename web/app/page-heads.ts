/** What the browser tab and a list of search results say of a page before its record is known (C3, C4). */
export interface PageHead {
  /** The specific part of the title; the site's name follows. */
  readonly title: string;
  /** One sentence of 50 to 160 characters, unlike that of any other page. */
  readonly description: string;
}

/** Every page by its route. A record's page replaces these words by its own once it is read. */
export const pageHeads = {
  '/': {
    title: 'Where digital service is missing',
    description:
      'How many federal services are listed, how many cannot be finished digitally, and how many of those say why.',
  },
  '/search': {
    title: 'Search results',
    description:
      'Services, agencies, forms, tools, roles and life experiences that match the words you searched for.',
  },
  '/services': {
    title: 'Services',
    description:
      'All listed federal services with their channels and gaps, filtered by agency, type, channel and verdict.',
  },
  '/services/new': {
    title: 'Register a service',
    description:
      'The form in which a registrar records a federal service in six steps, judged as it is typed and saved by itself.',
  },
  '/services/import': {
    title: 'Import services from a file',
    description:
      'Bring the services of your units in from a spreadsheet: match the columns, review each row, then apply.',
  },
  '/services/$id': {
    title: 'Service',
    description:
      'One federal service: who gives it, how it can be reached, what stands in the way, and where the facts come from.',
  },
  '/services/$id/history': {
    title: 'History of a service',
    description: 'Every change of one service, newest first: who, when and what.',
  },
  '/services/$id/edit': {
    title: 'Change a service',
    description:
      'The form in which a registrar changes a service of their own units, with both versions where two people meet.',
  },
  '/units': {
    title: 'Agencies',
    description:
      'Departments, independent agencies and their bureaus and offices, with the services each is responsible for.',
  },
  '/units/$id': {
    title: 'Agency',
    description:
      'One agency or office: its place in the government, its services, and its gaps beside those of its siblings.',
  },
  '/units/$id/profile': {
    title: 'What an agency says of itself',
    description:
      'The form in which registrars write the top tasks of an agency and who answers for its customer experience.',
  },
  '/units/$id/history': {
    title: 'History of what an agency says',
    description: 'Every change of the top tasks and the accountable people of one agency, newest first.',
  },
  '/tools': {
    title: 'Tools',
    description: 'The technology behind federal services, with how many services rest on each tool.',
  },
  '/tools/$id': {
    title: 'Tool',
    description: 'One tool and every service that rests on it, with what those services can do digitally.',
  },
  '/roles': {
    title: 'Roles',
    description: 'Who does the work behind federal services, with how many services each role appears in.',
  },
  '/roles/$id': {
    title: 'Role',
    description: 'One role and every service it works for, with what those services can do digitally.',
  },
  '/forms': {
    title: 'Forms',
    description: 'Forms that federal services ask for, with their numbers and the services that use them.',
  },
  '/forms/$id': {
    title: 'Form',
    description: 'One form: its number and control number, and every service that asks for it.',
  },
  '/life-experiences': {
    title: 'Life experiences',
    description:
      'Important points in life that need several federal services, with their stages and agencies.',
  },
  '/life-experiences/$id': {
    title: 'Life experience',
    description:
      'One life experience stage by stage: the services people need, who gives them, and where no digital way exists.',
  },
  '/journeys/new': {
    title: 'Begin a new journey',
    description:
      'Begin a journey across agencies: blank, for a life experience, or as a copy such as a future state.',
  },
  '/journeys/compare': {
    title: 'Two journeys compared',
    description:
      'Two journeys side by side: their figures, and in words what the second has other than the first.',
  },
  '/journeys/$id': {
    title: 'Journey across agencies',
    description:
      'One journey as a map of stages and steps, with the agencies, the hand-offs between them, and where no digital way exists.',
  },
  '/journeys/$id/print': {
    title: 'Print a journey',
    description:
      'One journey on Letter or Tabloid paper: its map split by stages, its service blueprint, or its table, with date and source.',
  },
  '/journeys': {
    title: 'Journeys across agencies',
    description:
      'Every journey with its stages, agencies, steps that cannot be finished digitally, and where its best digital way breaks.',
  },
  '/work/requests': {
    title: 'Claims and proposals about services',
    description:
      'What life-experience teams ask and tell agencies about their services, and what the agencies answer.',
  },
  '/hand-offs': {
    title: 'Hand-offs and pain points',
    description:
      'Where journeys lead from one agency to another, how often, in which journeys, and what people were seen to struggle with.',
  },
  '/gaps': {
    title: 'Digitization gaps at a glance',
    description:
      'Which services stop short of the end online, by agency, type, channel and reason, each figure with its rows.',
  },
  '/gaps/list': {
    title: 'List of digitization gaps',
    description:
      'The services behind every gap figure, with a query in words, sortable columns, and CSV and JSON of the rows.',
  },
  '/work': {
    title: 'What waits for you',
    description: 'What waits for the person who is signed in, and how long it has.',
  },
  '/work/services': {
    title: 'My services',
    description: 'Services that a registrar answers for, in every status.',
  },
  '/work/reviews': {
    title: 'Services to review',
    description: 'Services and changes that wait for a decision, oldest first.',
  },
  '/work/reviews/$id': {
    title: 'Review of a service',
    description: 'One submitted service or change, and the decision on it.',
  },
  '/work/rationales': {
    title: 'Rationales to review',
    description: 'Explanations of gaps that wait for a decision, oldest first.',
  },
  '/work/transfers': {
    title: 'Services offered to you',
    description: 'Services that another unit offers, to accept or decline.',
  },
  '/sign-in': {
    title: 'Sign in to the index',
    description:
      'Sign in to record services, explain gaps or review them. Everything that is published can be read without.',
  },
  '/admin/people': {
    title: 'People and roles',
    description: 'Who has signed in, what each person may do, and the means to give and take roles.',
  },
  '/definitions': {
    title: 'Definitions and data quality',
    description:
      'What each measure and word means, how it is counted, what it leaves out, and how much of the data is known.',
  },
  '/about': {
    title: 'About this demonstration',
    description:
      'What the Federal Services Index demonstrates, where its data comes from, and why it is no government website.',
  },
  '/accessibility': {
    title: 'Accessibility statement',
    description:
      'What we aim for so that everyone can use the index, what is tested, what is known to fall short.',
  },
  '/privacy': {
    title: 'Privacy on this site',
    description:
      'Reading sets no cookies, loads nothing from other sites and leaves no record; what signing in keeps is said here.',
  },
  '/contact': {
    title: 'Contact the maintainers',
    description:
      'How to report a fault or a wrong fact in the demonstration, and what to add so that it can be found.',
  },
} as const satisfies Record<string, PageHead>;
export type PagePath = keyof typeof pageHeads;

/** The head for an address that leads nowhere. */
export const notFoundHead: PageHead = {
  title: 'Page not found',
  description: 'Nothing is published under this address. Search the index or start from one of its lists.',
};

/** The head of a route's path, such as '/services/$id'. */
export function headOf(path: string): PageHead {
  const heads: Readonly<Record<string, PageHead>> = pageHeads;
  return heads[path] ?? notFoundHead;
}
