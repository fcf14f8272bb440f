import { categories } from '../../vocabulary/categories.js';
import { languages } from '../../vocabulary/languages.js';
import { needs } from '../../vocabulary/needs.js';
import { BitVocabulary } from './bit-vocabulary.js';

export const needBits = new BitVocabulary<string>(needs.map(({ slug }) => slug));

export const categoryBits = new BitVocabulary<string>(categories.map(({ slug }) => slug));

export const languageBits = new BitVocabulary<string>(languages.map(({ code }) => code));
