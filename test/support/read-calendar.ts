import ICAL from 'ical.js';
import { expect } from 'vitest';

type Properties = Readonly<Record<string, string>>;
type Entry = { properties: Properties; alarms: readonly Properties[] };

/** A calendar file as another program reads it: the properties and alarms of each entry. Fails where its lines are not as RFC 5545 wants them. */
export function readCalendar(text: string): readonly Entry[] {
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    properties: propertiesOf(event),
    alarms: event.getAllSubcomponents('valarm').map(propertiesOf),
  }));
}

/** `dtstart;date` where a value is not of the usual kind. */
const propertiesOf = (component: ICAL.Component): Properties =>
  Object.fromEntries(
    component
      .getAllProperties()
      .map((property) => [
        property.type === property.getDefaultType() ? property.name : `${property.name};${property.type}`,
        String(property.getFirstValue()),
      ]),
  );
