import type { ExplainedPlan } from '../parts/explain-plans.ts';

export function plansSection(plans: readonly ExplainedPlan[]): string {
  return plans.map(({ shape, statement, plan }) => `## ${shape}\n\n\`\`\`sql\n${tidy(statement.text)}\n\`\`\`\n\n\`\`\`\n${plan}\n\`\`\``).join('\n\n');
}

/** One condition a line. */
const tidy = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(/ (from activities|where|and|order by|union all) /g, '\n  $1 ');
