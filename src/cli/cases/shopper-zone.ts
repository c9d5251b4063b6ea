import type { Answers } from '../../core/case/answers.ts';
import type { Context } from '../context.ts';

/** The shopper's zone: as answered, as remembered, as the machine is set. */
export const zoneOf = ({ timeZone }: Pick<Answers, 'timeZone'>, { settings, ports }: Context): string =>
  timeZone ?? settings.timeZone ?? ports.machine.timeZone;
