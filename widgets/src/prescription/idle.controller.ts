import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SECOND = 1_000;
/** How long one can still say that one is there. */
const COUNTDOWN_SECONDS = 30;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'wheel'] as const;

/** Forgets what was chosen when nobody has touched the widget for a while. It counts only as long as there is something to forget. */
export class IdleController implements ReactiveController {
  /** Seconds until all is forgotten, once that is near. */
  left: number | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #forget: () => void;
  #seconds = 0;
  #since = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS_OF_LIFE) this.#host.addEventListener(sign, this.touch, { passive: true });
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS_OF_LIFE) this.#host.removeEventListener(sign, this.touch);
    document.removeEventListener('visibilitychange', this.#look);
    this.#stop();
  }

  /** @param seconds without a touch; 0 or less: never */
  watch(holdsSomething: boolean, seconds: number): void {
    this.#seconds = seconds;
    if (!holdsSomething || !(seconds > 0)) return this.#stop();
    if (this.#timer !== undefined) return;
    this.#since = Date.now();
    this.#timer = setInterval(this.#look, SECOND);
  }

  touch = (): void => {
    this.#since = Date.now();
    if (this.left === null) return;
    this.left = null;
    this.#host.requestUpdate();
  };

  /** By the clock rather than by counting, for a computer that slept counted nothing. */
  #look = (): void => {
    if (this.#timer === undefined) return;
    const left = Math.ceil((this.#since - Date.now()) / SECOND + this.#seconds);
    if (left <= 0) {
      this.#stop();
      return this.#forget();
    }
    const near = left <= Math.min(COUNTDOWN_SECONDS, this.#seconds / 2) ? left : null;
    if (near === this.left) return;
    this.left = near;
    this.#host.requestUpdate();
  };

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.left = null;
  }
}
