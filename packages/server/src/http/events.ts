import type { Desk } from '../desk.ts';

const beatMs = 15_000;

/** The changes as server-sent events: `event: change`, one JSON object each; a comment every 15 s keeps the line open. */
export function eventStream(desk: Desk, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop: () => void = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          stop();
        }
      };
      const unsubscribe = desk.changes((change) => {
        send(`id: ${change.seq}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
      });
      const beat = setInterval(() => send(': beat\n\n'), beatMs);
      beat.unref();
      stop = () => {
        clearInterval(beat);
        unsubscribe();
      };
      signal.addEventListener('abort', () => stop(), { once: true });
      send(': open\nretry: 1000\n\n');
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
