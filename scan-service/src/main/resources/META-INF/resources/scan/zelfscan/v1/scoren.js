// How a scale is scored, from the same definition and by the same rules as the service (scoring/Score.java).
// A test scores random sheets with both and compares.

/** Points of the worst answer to an item; answers go from 1 to 5. */
const WORST = 4;
const POINTS = 5;

/** Figures are compared in ten-thousandths, as the service keeps them. */
const tenThousandths = figure => Math.round(figure * 10000);

const width = grid => grid.to - grid.from;

/** The rules of a scale: those of its definition, with the bands of its own where it has them. */
export const rulesOf = (definition, scale) =>
  scale.bands ? { ...definition.scoring, bands: scale.bands } : definition.scoring;

export function steps(rules, items) {
  switch (rules.aggregation.rule) {
    case 'prorated-sum': return items * WORST;
    case 'mean': return Math.round(width(rules.grid) / rules.aggregation.step);
    default: throw new Error('Unknown aggregation ' + rules.aggregation.rule);
  }
}

function isScorable(missing, given, items) {
  if (given === 0) return false;
  switch (missing.rule) {
    case 'at-most': return items - given <= missing.items;
    case 'answered-share': return given * 100 >= items * missing.percent;
    default: throw new Error('Unknown missing rule ' + missing.rule);
  }
}

/** The figure of a number of points, in ten-thousandths. */
function figure(grid, points, all) {
  const unfavourable = grid.highIs === 'unfavourable' ? points : all - points;
  return tenThousandths(grid.from + width(grid) * unfavourable / all);
}

/** Fewest points whose figure is worse than a norm. */
function firstWorse(grid, all, norm) {
  const limit = tenThousandths(norm);
  for (let points = 0; points <= all; points++) {
    const at = figure(grid, points, all);
    if (grid.highIs === 'unfavourable' ? at > limit : at < limit) return points;
  }
  return all + 1;
}

function limits(rules, all) {
  const bands = rules.bands;
  switch (bands.rule) {
    case 'midpoint': return { problemFrom: Math.floor(all / 2) + 1, acuteFrom: Math.ceil(all * (WORST - 1) / WORST) };
    case 'percentiles': return {
      problemFrom: firstWorse(rules.grid, all, bands.p50),
      acuteFrom: firstWorse(rules.grid, all, bands.p20),
      goodFrom: firstWorse(rules.grid, all, bands.p80),
    };
    default: throw new Error('Unknown bands ' + bands.rule);
  }
}

function bandOf(rules, points, { problemFrom, acuteFrom, goodFrom }) {
  const ours = rules.bands.rule === 'midpoint';
  if (points >= acuteFrom) return ours ? 'acute' : 'urgent';
  if (points >= problemFrom) return ours ? 'problem' : 'clear-need';
  if (ours) return 'no-problem';
  return points < goodFrom ? 'very-good' : 'good';
}

/** Points of an answer: 0 is as favourable as can be. */
function pointsOf(scale, item, value) {
  const highIsUnfavourable = (scale.highIs === 'unfavourable') !== Boolean(item.reversed);
  return highIsUnfavourable ? value - 1 : POINTS - value;
}

/**
 * Where answers stand on a scale, null when too much is missing.
 * @param answers per item 1 to 5, or null where there is none
 */
export function score(definition, scale, answers) {
  const rules = rulesOf(definition, scale);
  const items = scale.items.length;
  let sum = 0;
  let given = 0;
  scale.items.forEach((item, i) => {
    if (answers[i] === null) return;
    sum += pointsOf(scale, item, answers[i]);
    given++;
  });
  if (!isScorable(rules.missing, given, items)) return null;
  const all = steps(rules, items);
  // the nearest step; halfway it is the favourable one: rounding makes no problem. Adding 0 leaves no minus zero.
  const points = Math.ceil((2 * sum * all - WORST * given) / (2 * WORST * given)) + 0;
  const found = limits(rules, all);
  return { points, steps: all, ...found, band: bandOf(rules, points, found) };
}
