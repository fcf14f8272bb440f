import { packedAnswer, readyAnswer, readyAnswerSize, type ReadyAnswer } from '../documents/ready-answer.js';
import type { DistrictContent } from './read-district.js';

/** The two files of a district as they go over the wire. */
export interface ReadyDistrict {
  readonly bundle: ReadyAnswer;
  readonly texts: ReadyAnswer;
}

export const readyDistrict = ({ bundle, texts, whole }: DistrictContent): ReadyDistrict => ({
  bundle: readyAnswer(JSON.stringify(bundle), 200, whole),
  texts: readyAnswer(JSON.stringify(texts), 200, whole),
});

/** The same in fewer bytes, which takes a while. */
export const packedDistrict = async ({ bundle, texts }: ReadyDistrict): Promise<ReadyDistrict> => ({ bundle: await packedAnswer(bundle), texts: await packedAnswer(texts) });

export const readyDistrictSize = ({ bundle, texts }: ReadyDistrict): number => readyAnswerSize(bundle) + readyAnswerSize(texts);
