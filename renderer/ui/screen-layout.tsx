// A screen: its title, context and own buttons go to the top bar; its content stands on the page, beside THE margin,
// which separates what is asked or said by others (left) from what is mine (right).
import { createContext, type ReactNode, use } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';

export interface TopBarSlots {
  readonly title: HTMLElement | null;
  readonly actions: HTMLElement | null;
}
/** Given by the frame: where the title and the buttons of the screen are shown. */
export const TopBarContext = createContext<TopBarSlots>({ title: null, actions: null });

export interface ScreenLayoutProps {
  readonly title: string;
  /** Where I am, in a few words: « Bloc 1, compétence 2 ». */
  readonly context?: ReactNode;
  /** Buttons of this screen, in the top bar. */
  readonly actions?: ReactNode;
  /** « sheet »: rows beside the margin (use Row). « panes »: the screen fills the page and draws its own margin. */
  readonly kind?: 'sheet' | 'panes';
  readonly className?: string;
  readonly children: ReactNode;
}

export function ScreenLayout({
  title,
  context,
  actions,
  kind = 'sheet',
  className,
  children,
}: ScreenLayoutProps) {
  const slots = use(TopBarContext);
  return (
    <main
      id="page"
      className={classNames('main', kind === 'panes' && 'main-panes', className)}
      aria-label={title}
      tabIndex={-1}
    >
      {slots.title !== null &&
        createPortal(
          <>
            <h1>{title}</h1>
            {context !== undefined && <span className="where">{context}</span>}
          </>,
          slots.title,
        )}
      {slots.actions !== null && actions !== undefined && createPortal(actions, slots.actions)}
      {kind === 'sheet' ? <div className="sheet">{children}</div> : children}
    </main>
  );
}

/** A part of a sheet: its name beside the margin, its content in the page. */
export function Row({
  title,
  note,
  children,
  className,
}: {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <section className={classNames('row', className)}>
      <div className="row-name">
        {title !== undefined && <h2>{title}</h2>}
        {note !== undefined && <p className="small">{note}</p>}
      </div>
      <div className="row-content">{children}</div>
    </section>
  );
}
