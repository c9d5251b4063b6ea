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

/**
 * Git Bash without winpty (mintty): its terminal reaches programs of Windows as three pipes, so that nothing is known to
 * be a terminal although somebody sits there. `terminals` says of stdin, stdout and stderr whether they are some.
 */
export const isBehindMintty = (
  { platform, environment }: Surroundings,
  terminals: readonly (boolean | undefined)[],
): boolean =>
  platform === 'win32' &&
  Boolean(environment.MSYSTEM) &&
  Boolean(environment.TERM) &&
  environment.TERM !== 'dumb' &&
  !environment.CI &&
  !terminals.includes(true);

/** ACCESSIBLE as other programs read it: anything but nothing and 0. */
export const isAccessible = ({ ACCESSIBLE }: Environment): boolean =>
  ACCESSIBLE !== undefined && ACCESSIBLE !== '' && ACCESSIBLE !== '0';

/**
 * Whether questions are drawn in place, or asked in numbered lines: for screen readers, and where the terminal cannot
 * move its cursor or does not hand over single keys. `keys` says whether it does.
 */
export const promptKind = (environment: Environment, keys: boolean): 'drawn' | 'numbered' =>
  isAccessible(environment) || environment.TERM === 'dumb' || !keys ? 'numbered' : 'drawn';
