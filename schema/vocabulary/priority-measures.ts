/** The measures of the gap list's orders by demand and burden, as `measures.ts` defines every figure (R32). */
export const priorityMeasures = {
  'one-figure': {
    id: 'one-figure',
    name: 'Order by one figure of demand or burden',
    sentence:
      'Gaps with the most transactions a year, the longest way to a decision, the most minutes for a transaction or the most avoidable calls first.',
    formula: 'The figure as the agency recorded it, with its year and source; equal ones stand by name.',
    numerator:
      'Transactions completed in a year; calendar days from a complete application to the decision, as is typical; minutes that one transaction takes of a person; calls a year that people could do without. Each a whole number.',
    denominator: 'None. Beside the order stands for how many of the services listed the figure is known.',
    exclusions:
      'Services of which the figure is not known stand at the end, by name; they are counted and never taken for zero. Yearly volumes are not used, even where one says that it counts transactions, because their units differ.',
    limits:
      'Figures are of different years and sources, which stand in each row. A figure says how large a demand or burden is, not that a digital way would take it away.',
    source: 'R32, M-23-22 section IV',
  },
  'weighted-rank': {
    id: 'weighted-rank',
    name: 'Weighted rank of gaps',
    sentence: 'Which gaps to close first by four criteria at once, with weights that the reader sets.',
    formula:
      'Points of a figure: 1,000 times the logarithm of one more than the figure, divided by the logarithm of one more than the end of its scale, rounded, and never above 1,000. Score: the sum of weight times points over the four criteria, divided by the sum of weights; a figure that is not known counts as 500, the middle of its scale.',
    numerator:
      'Weight times points of each criterion. The scales end at 1,000,000,000 transactions a year, 3,650 days, 6,000 minutes and 100,000,000 calls a year.',
    denominator: 'The sum of the weights, each a whole number from 0 to 100; 0 leaves a criterion out.',
    exclusions:
      'A service of which no figure that counts is known has no score and stands behind all that have one. Services led by a High Impact Service Provider come before all others unless that is switched off; inside each of the two groups the same order holds.',
    limits:
      'With figures missing, the score is the middle of what it can be: the row says between which two numbers it lies and how many criteria are known, and of two equal scores the one with more known comes first. One known figure out of four can therefore stand above four known ones, and the row shows that three are open. Weights are a choice; no law sets them.',
    source: 'R32, M-23-22 section IV',
  },
} as const;
