import { words } from '@lookback/words';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog that keeps the focus, gives it back, and closes by Escape. */
export function Sheet(props: {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.open}
      onOpenChange={(open) => open || props.onClose()}
      isDismissable
    >
      <Modal className={props.wide ? 'modal wide' : 'modal'}>
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {props.title}
          </Heading>
          {props.children}
          <button type="button" className="button quiet" onClick={props.onClose}>
            {words.web_close()} <kbd>Esc</kbd>
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
