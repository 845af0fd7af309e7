const daysPerMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `YYYY-MM-DD` when the day exists in the Gregorian calendar, else nothing. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const usual = daysPerMonth[month - 1];
  if (usual === undefined || day < 1) {
    return undefined;
  }
  const last = month === 2 && isLeapYear(year) ? 29 : usual;
  if (day > last) {
    return undefined;
  }
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Full years between two `YYYY-MM-DD` dates; negative when `date` is before `birthDate`. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
