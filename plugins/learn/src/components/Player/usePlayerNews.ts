import { useEffect, useRef, type RefObject } from 'react';
import type { Embed, PlayerNews } from './embeds';

/** Players listen a moment after they have loaded; what they missed is said again. */
const GREETING_INTERVAL = 500;

/** As often as a player is greeted that does not answer. */
const GREETINGS = 10;

/**
 * Hears what the player in a frame says of itself: that it is there, where it
 * is, and why it does not play. Only what comes from that frame is heard.
 *
 * @param loaded - whether the frame has loaded, so that somebody can answer
 * @internal
 */
export function usePlayerNews(
  frame: RefObject<HTMLIFrameElement>,
  embed: Embed,
  loaded: boolean,
  onNews: (news: PlayerNews) => void,
): void {
  const { dialect, origin } = embed;
  const latest = useRef(onNews);
  latest.current = onNews;
  const answered = useRef(false);

  useEffect(() => {
    if (!dialect) {
      return undefined;
    }
    const listen = (event: MessageEvent) => {
      if (
        event.origin !== origin ||
        !event.source ||
        event.source !== frame.current?.contentWindow
      ) {
        return;
      }
      const news = dialect.read(event.data);
      if (news) {
        answered.current = true;
        latest.current(news);
      }
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [dialect, origin, frame]);

  useEffect(() => {
    if (!dialect || !loaded) {
      return undefined;
    }
    let left = GREETINGS;
    const greet = () => {
      for (const greeting of dialect.greetings) {
        frame.current?.contentWindow?.postMessage(greeting, origin);
      }
    };
    const timer = window.setInterval(() => {
      left -= 1;
      if (answered.current || left === 0) {
        window.clearInterval(timer);
      } else {
        greet();
      }
    }, GREETING_INTERVAL);
    greet();
    return () => window.clearInterval(timer);
  }, [dialect, origin, frame, loaded]);
}
