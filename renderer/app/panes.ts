// F6 goes from one pane to the next: the journey, the top bar, and the panes of the screen (`data-pane`).
const PANES = '.journey, .topbar, [data-pane], main:not(:has([data-pane]))';
const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, [contenteditable="true"], [tabindex="0"]';

export function moveBetweenPanes(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter((p) => p.offsetParent !== null);
  const current = panes.findIndex((p) => p.contains(document.activeElement));
  const next = panes[(current + by + panes.length) % panes.length];
  const target =
    next?.querySelector<HTMLElement>('[aria-current="page"]') ?? next?.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? next)?.focus();
}
