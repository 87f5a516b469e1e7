import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, type ButtonLook } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Absent where the person must choose one of the actions. */
  readonly onClose?: (() => void) | undefined;
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sheet of paper over the page: focus stays in it, Escape closes it where it may be closed. */
export function Dialog({
  open,
  onClose,
  title,
  role = 'dialog',
  wide = false,
  children,
  actions,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(now) => {
        if (!now) onClose?.();
      }}
      isDismissable={onClose !== undefined && role === 'dialog'}
      isKeyboardDismissDisabled={onClose === undefined}
      className={styles['scrim'] ?? ''}
    >
      <Modal className={(wide ? styles['wide'] : styles['sheet']) ?? ''}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <Heading slot="title" level={2} className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly look?: ButtonLook;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be taken back; the harmless answer has the focus. */
export function Confirm({
  open,
  title,
  children,
  yes,
  no,
  look = 'danger',
  onYes,
  onNo,
}: ConfirmProps) {
  return (
    <Dialog
      open={open}
      onClose={onNo}
      title={title}
      role="alertdialog"
      actions={
        <>
          <Button onClick={onNo}>{no}</Button>
          <Button look={look} onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
