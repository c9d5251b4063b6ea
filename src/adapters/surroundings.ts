/** Variables of the process, by name. Always an argument, so that tests and other machines can be stood in for. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Surroundings = { platform: NodeJS.Platform; environment: Environment };

/** Whether the shopper sits elsewhere: this machine's clipboard and browser are then not theirs. */
export const isOverSsh = (environment: Environment): boolean =>
  Boolean(environment.SSH_CONNECTION || environment.SSH_TTY || environment.SSH_CLIENT);

/** A Linux inside Windows, with Windows' programs at hand. */
export const isInWsl = ({ platform, environment }: Surroundings): boolean =>
  platform === 'linux' && Boolean(environment.WSL_DISTRO_NAME || environment.WSL_INTEROP);

/** Whether programs with windows can show themselves to the shopper. */
export function hasDisplay(machine: Surroundings): boolean {
  const { platform, environment } = machine;
  if (isForwarded(machine)) return true;
  if (isOverSsh(environment)) return false;
  if (platform === 'win32' || platform === 'darwin' || isInWsl(machine)) return true;
  if (environment.TERMUX_VERSION) return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** Over SSH an X display that was forwarded is the shopper's own. */
const isForwarded = ({ platform, environment }: Surroundings): boolean =>
  platform !== 'win32' && platform !== 'darwin' && isOverSsh(environment) && Boolean(environment.DISPLAY);
