// The focus is never lost: when what had it leaves the page (a removal, an undo, another screen), it goes to what the
// screen offers in its place (`data-refuge`), else to its neighbour, else to the page itself, which says its title.
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([hidden]), textarea, [contenteditable="true"], [tabindex="0"]';
/** Milliseconds left to whatever gives the focus itself: a field that comes, a dialog that closes. */
const GRACE = 60;

interface Trace {
  readonly element: Element;
  /** Rank among the children of its parent, when it had the focus. */
  readonly rank: number;
}

const traceOf = (element: Element): Trace[] => {
  const trace: Trace[] = [];
  for (let e: Element | null = element; e !== null && e !== document.body; e = e.parentElement)
    trace.push({ element: e, rank: e.parentElement === null ? 0 : [...e.parentElement.children].indexOf(e) });
  return trace;
};

const focusable = (element: Element | undefined | null): HTMLElement | null =>
  element instanceof HTMLElement && element.matches(FOCUSABLE)
    ? element
    : (element?.querySelector<HTMLElement>(FOCUSABLE) ?? null);

function refuge(trace: readonly Trace[]): HTMLElement | null {
  const page = document.getElementById('page');
  const at = trace.findIndex(({ element }) => element.isConnected);
  const around = trace[at]?.element;
  // Another screen: its title is read, then what it holds.
  if (around === undefined || around.contains(page)) return page;
  const offered = focusable(around.querySelector('[data-refuge]'));
  if (offered !== null) return offered;
  const rank = trace[at - 1]?.rank ?? 0;
  const { children } = around;
  return focusable(children[rank]) ?? focusable(children[rank - 1]) ?? focusable(around) ?? page;
}

/** Watches the page until the function returned is called. */
export function keepFocus(): () => void {
  let trace: Trace[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (): boolean => document.activeElement === document.body || document.activeElement === null;
  const onFocus = (event: FocusEvent): void => {
    if (event.target instanceof Element) trace = traceOf(event.target);
  };
  // A press on the bare page takes the focus away on purpose.
  const onPress = (): void => {
    setTimeout(() => {
      if (lost() && trace[0]?.element.isConnected === true) trace = [];
    });
  };
  const observer = new MutationObserver(() => {
    if (!lost() || trace.length === 0 || trace[0]?.element.isConnected === true) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (lost()) refuge(trace)?.focus();
    }, GRACE);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPress);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPress);
  };
}
