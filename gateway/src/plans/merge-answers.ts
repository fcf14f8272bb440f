import { isObject, type Answer } from './plan-types.js';

/** Puts what one service says about an object to what others have said; what came later wins. */
export function mergeAnswers(target: Answer, source: Answer): void {
  for (const key of Object.keys(source)) {
    const [known, added] = [target[key], source[key]];
    if (added === undefined) continue;
    if (isObject(known) && isObject(added)) mergeAnswers(known, added);
    else if (Array.isArray(known) && Array.isArray(added) && known.length === added.length) mergeLists(known, added);
    else target[key] = added;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((added, at) => {
    const known = target[at];
    if (isObject(known) && isObject(added)) mergeAnswers(known, added);
    else target[at] = added;
  });
}
