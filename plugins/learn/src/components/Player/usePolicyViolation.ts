import { useLayoutEffect, useRef } from 'react';

/** Fetch directives that stand for others where those are not given, too. */
const DIRECTIVES = new Set([
  'frame-src',
  'child-src',
  'media-src',
  'default-src',
]);

const originOf = (uri: string) => {
  try {
    return new URL(uri).origin;
  } catch {
    return undefined;
  }
};

/**
 * Tells when the portal's content security policy keeps a frame or a recording
 * from loading. It listens before the browser begins to load what is drawn at
 * the same time.
 *
 * @param origin - where it is loaded from
 * @internal
 */
export function usePolicyViolation(
  origin: string,
  onViolation: () => void,
): void {
  const latest = useRef(onViolation);
  latest.current = onViolation;
  useLayoutEffect(() => {
    const listen = (event: SecurityPolicyViolationEvent) => {
      if (
        event.disposition !== 'report' &&
        DIRECTIVES.has(event.effectiveDirective) &&
        originOf(event.blockedURI) === origin
      ) {
        latest.current();
      }
    };
    document.addEventListener('securitypolicyviolation', listen);
    return () =>
      document.removeEventListener('securitypolicyviolation', listen);
  }, [origin]);
}
