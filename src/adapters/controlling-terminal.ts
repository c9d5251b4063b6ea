import { closeSync, constants, openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** The keyboard of the terminal that the process was started from, whatever its stdin is. */
const deviceOf = (platform: NodeJS.Platform): string => (platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty');

/** Whether there is such a terminal. */
export function hasControllingTerminal(platform: NodeJS.Platform): boolean {
  try {
    closeSync(openDevice(platform));
    return true;
  } catch {
    return false;
  }
}

/** Its keyboard. It keeps the process alive only while somebody is asked. Throws the system's error where there is none. */
export function controllingTerminal(platform: NodeJS.Platform): ReadStream {
  const keyboard = new ReadStream(openDevice(platform));
  // Of stdin alone the runtime stops reading while it is paused.
  keyboard.on('pause', () => keyboard.unref());
  keyboard.on('resume', () => keyboard.ref());
  keyboard.pause();
  return keyboard;
}

/** For writing too: Windows changes the mode of a console only through such a handle. */
const openDevice = (platform: NodeJS.Platform): number => openSync(deviceOf(platform), constants.O_RDWR);
