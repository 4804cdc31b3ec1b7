import type { ReactNode } from 'react';

/** A box that scrolls and can be scrolled with the keyboard. */
export function Scroll(props: { label: string; children: ReactNode; tall?: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus (WCAG 2.1.1)
    <section className={props.tall ? 'scroll-y' : 'scroll-x'} tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  );
}
