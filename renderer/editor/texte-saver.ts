// Makes what is typed durable within half a second, without being asked: the first change starts a clock that later
// changes do not push back. When saving fails, the words are kept and saving is tried again.
import type { RichText } from '#shared/domain/texte/rich-text.ts';

/** Milliseconds between the first unsaved change and the call to the core. */
export const SAVE_DELAY = 250;
/** Milliseconds before each new attempt after a failure; the last one again and again. */
export const RETRY_DELAYS = [1_000, 2_000, 5_000, 15_000];

export interface SaverDeps {
  /** Something else is written with the text, which may be the same. */
  readonly more?: () => boolean;
  /** Resolves to true when durable. Never rejects. */
  readonly save: (texte: RichText) => Promise<boolean>;
  /** Runs `work` once, later; returns the function that gives it up. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** Lists the draft among those written before closing; returns the function that takes it out. */
  readonly register: (flush: () => Promise<boolean>) => () => void;
}

export class TexteSaver {
  private readonly deps: SaverDeps;
  private read: (() => RichText) | null = null;
  private saved: string;
  private cancel: (() => void) | null = null;
  private unregister: (() => void) | null = null;
  private running: Promise<boolean> | null = null;
  private failures = 0;

  constructor(saved: RichText, deps: SaverDeps) {
    this.saved = JSON.stringify(saved);
    this.deps = deps;
  }

  /** The same text as the editor writes it: opening is not a change. */
  settle(texte: RichText): void {
    if (this.read === null) this.saved = JSON.stringify(texte);
  }

  /** Something changed; `read` gives the text when it is time to write it. */
  touch(read: () => RichText): void {
    this.read = read;
    this.unregister ??= this.deps.register(() => this.flush());
    this.cancel ??= this.deps.later(() => void this.flush(), SAVE_DELAY);
  }

  /** Reads the text now, for an editor that is about to go away. */
  hold(): void {
    if (this.read === null) return;
    const texte = this.read();
    this.read = () => texte;
  }

  /** What is not yet durable, or null. */
  pending(): RichText | null {
    return this.read === null ? null : this.read();
  }

  /** Writes what is pending now. Resolves to true when all is durable. */
  flush(): Promise<boolean> {
    this.cancel?.();
    this.cancel = null;
    // One call at a time, the newest words last.
    this.running = (this.running ?? Promise.resolve(true)).then(() => this.write());
    return this.running;
  }

  private async write(): Promise<boolean> {
    const read = this.read;
    if (read === null) return true;
    const texte = read();
    const json = JSON.stringify(texte);
    const same = json === this.saved && this.deps.more?.() !== true;
    const durable = same || (await this.deps.save(texte));
    if (durable) {
      this.saved = json;
      this.failures = 0;
      // Each change brings another `read`: the same one means that nothing was typed meanwhile.
      if (this.read === read) this.done();
      else this.cancel ??= this.deps.later(() => void this.flush(), SAVE_DELAY);
      return true;
    }
    const delay = RETRY_DELAYS[Math.min(this.failures, RETRY_DELAYS.length - 1)] as number;
    this.failures += 1;
    this.cancel?.();
    this.cancel = this.deps.later(() => void this.flush(), delay);
    return false;
  }

  private done(): void {
    this.read = null;
    this.cancel?.();
    this.cancel = null;
    this.unregister?.();
    this.unregister = null;
  }
}
