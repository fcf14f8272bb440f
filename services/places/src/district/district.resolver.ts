import { NearInput } from '@miteinander/kit/near/near.input.js';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import type { PlacesContext } from '../context.js';
import { toDistrict, toMunicipality } from '../municipality/municipality.mapper.js';
import { District, Municipality } from '../municipality/municipality.type.js';
import { findDistrict, municipalitiesOf } from './district.service.js';

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => District, { description: 'The district a place lies in: exactly one of `ags`, `near.postalCode` and `near.municipality` says which.' })
  async district(
    @Arg('ags', () => ID, { nullable: true, description: 'Its key: the first five digits of the AGS, such as "05570". Absent if `near` is given.' }) ags: string | null,
    @Arg('near', () => NearInput, { nullable: true, description: 'A postcode or municipality in it; how far does not matter here. Absent if `ags` is given.' }) near: NearInput | null,
    @Ctx() { em }: PlacesContext,
  ): Promise<District> {
    return toDistrict(await findDistrict(em, { ags: ags ?? null, near: near ?? null }));
  }

  @FieldResolver(() => [Municipality], { description: 'Its municipalities where somebody lives, by name.' })
  async municipalities(@Root() { ags }: District, @Ctx() context: PlacesContext): Promise<Municipality[]> {
    return (await municipalitiesOf(ags, context)).map(toMunicipality);
  }
}
