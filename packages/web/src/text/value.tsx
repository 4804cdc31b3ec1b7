import { shown } from './say.ts';

/** A text that came from a file: isolated from the direction of what stands around it, controls made visible. */
export function Value({ text }: { text: string }) {
  return (
    <bdi dir="auto" className="value">
      {shown(text)}
    </bdi>
  );
}
