import type { EventEmitter } from 'node:events';

/** Whether the shopper has left by a signal: Ctrl-C between two questions, a closed window, a polite kill. */
export type Leaving = {
  hasLeft: () => boolean;
  /** Calls `leave` once they do, until the returned function is called. */
  onLeave: (leave: () => void) => () => void;
};

/**
 * Listens for signals from here on, so that a question that is open can give the terminal back as it was, and one that
 * comes later is not asked. Without a question the program ends by itself soon.
 */
export function leavingBy(signals: EventEmitter): Leaving {
  let left = false;
  const leavers = new Set<() => void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    signals.on(signal, () => {
      left = true;
      for (const leave of leavers) leave();
    });
  return {
    hasLeft: () => left,
    onLeave: (leave) => {
      leavers.add(leave);
      return () => void leavers.delete(leave);
    },
  };
}
