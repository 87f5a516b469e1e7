import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonLook } from './button.tsx';
import { useBackCloses } from './use-back-closes.ts';
import { useScrolls } from './use-scrolls.ts';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Absent where the person must choose one of the actions. */
  readonly onClose?: (() => void) | undefined;
  readonly title: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly wide?: boolean;
  /** How far it was scrolled, kept by whoever opens it, so that it opens where it was left. */
  readonly leftRef?: RefObject<number> | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * A sheet of paper over the page: focus stays in it, Escape and Back close it where it may be closed.
 * It is never higher than the window: title, Close and actions stay in sight, what is between scrolls.
 */
export function Dialog({
  open,
  onClose,
  title,
  role = 'dialog',
  wide = false,
  leftRef,
  children,
  actions,
}: DialogProps) {
  const { t } = useTranslation('shell');
  useBackCloses(open, onClose);
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
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {onClose !== undefined && role === 'dialog' && (
              <Button look="quiet" icon={<X aria-hidden="true" />} onClick={onClose}>
                {t('close')}
              </Button>
            )}
          </div>
          <Body title={title} leftRef={leftRef}>
            {children}
          </Body>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Body({ title, leftRef, children }: Pick<DialogProps, 'title' | 'leftRef' | 'children'>) {
  const place = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(place);
  useLayoutEffect(() => {
    if (place.current && leftRef) place.current.scrollTop = leftRef.current;
  }, [leftRef]);
  return (
    <div
      ref={place}
      className={styles['body']}
      {...(scrolls && { tabIndex: 0, role: 'group', 'aria-label': title })}
      onScroll={({ currentTarget }) => {
        if (leftRef) leftRef.current = currentTarget.scrollTop;
      }}
    >
      {children}
    </div>
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
