// A dialog: a title, what it is about, its buttons at the bottom. Escape closes it; focus goes back where it was.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, last one first in weight. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** « alertdialog » when the question must be answered. */
  readonly role?: 'dialog' | 'alertdialog';
  /** False while a job runs: only its own button stops it. */
  readonly isDismissable?: boolean;
  /** True when the body has nothing but text: it takes the focus, so that the keys scroll it. */
  readonly isText?: boolean;
  readonly className?: string;
}

export function Dialog(props: DialogProps) {
  const {
    isOpen,
    onClose,
    title,
    children,
    actions,
    wide = false,
    role = 'dialog',
    isDismissable = true,
    isText = false,
  } = props;
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={classNames('modal', wide && 'modal-wide', props.className)}>
        <AriaDialog role={role} className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {isText ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it from the keyboard
            <section className="dialog-body" aria-label={title} tabIndex={0}>
              {children}
            </section>
          ) : (
            <div className="dialog-body">{children}</div>
          )}
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
