import { LocalDateScalar } from '@miteinander/kit/scalars/local-date.scalar.js';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which offers to list; every given condition must hold.' })
export class OfferFilter {
  @Field(() => String, { nullable: true, description: 'Every word must occur in title, summary or labels; upper case, accents and umlaut spelling do not matter.' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of `needs`; any of them. Empty or absent means all.' })
  needs?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of `categories`; any of them. Empty or absent means all.' })
  categories?: string[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day, inclusive. Absent means from now; an earlier day shows what has been.' })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, inclusive. Absent means as far as dates are known, about 13 months.' })
  to?: string | null;
}
