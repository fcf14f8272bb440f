import type { Accessibility } from './accessibility.type.js';
import type { Answer } from './answer.js';

/** What a source says; what it does not mention stays unknown. */
export type AccessibilityFacts = { [Fact in keyof Accessibility]?: Said<Accessibility[Fact]> };

/** An enum also by its word, as records and the database have it. */
type Said<T> = T | (T extends Answer ? `${T}` : never);
