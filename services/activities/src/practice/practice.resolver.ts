import { Arg, Ctx, Query, Resolver } from 'type-graphql';

import type { ActivitiesContext } from '../context.js';
import { practiceReport } from './practice-report.js';
import { PracticeReport } from './practice-report.type.js';

@Resolver(() => PracticeReport)
export class PracticeResolver {
  @Query(() => PracticeReport, { nullable: true, description: 'What a practice is told about its sheets; null if there is no such secret.' })
  practiceReport(
    @Arg('secret', () => String, { description: 'From the address of the page with the counts of the practice.' }) secret: string,
    @Ctx() context: ActivitiesContext,
  ): Promise<PracticeReport | null> {
    return practiceReport(secret, context);
  }
}
