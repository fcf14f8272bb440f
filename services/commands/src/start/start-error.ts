/** Something the person at the keyboard can put right. `message` is one sentence: the cause and the cure. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
